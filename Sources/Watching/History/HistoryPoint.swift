/// What a history holds of a moment, or of the minutes that end there.
package struct HistoryPoint: Equatable, Sendable {
  /// When, in milliseconds of the machine's uptime.
  package let milliseconds: Int64
  /// From the least to the greatest lag; nil where it is not known.
  package let lags: ClosedRange<Int64>?
  /// The last lag.
  package let latestLag: Int64?
  /// From the least to the greatest number of messages consumed a second.
  package let rates: ClosedRange<Int64>?
  /// The fewest consumers online.
  package let consumers: Int64?

  /// A single sample: time, lag, TPS, consumers.
  init(fine record: DeltaLog.Record) {
    milliseconds = record[0]
    latestLag = record.known(1)
    lags = latestLag.map { $0...$0 }
    rates = record.known(2).map { $0...$0 }
    consumers = record.known(3)
  }

  /// What some minutes came to, as `HistoryBucket` writes it.
  init(coarse record: DeltaLog.Record) {
    milliseconds = record[0]
    lags = record.range(1, 2)
    latestLag = record.known(3)
    rates = record.range(4, 5)
    consumers = record.known(6)
  }
}

/// Points that follow on each other without a gap, oldest first.
package struct HistoryStretch: Equatable, Sendable {
  package var points: [HistoryPoint] = []
}

extension DeltaLog.Record {
  fileprivate func known(_ field: Int) -> Int64? {
    self[field] == DeltaLog.unknown ? nil : self[field]
  }

  fileprivate func range(_ low: Int, _ high: Int) -> ClosedRange<Int64>? {
    guard let low = known(low), let high = known(high), low <= high else { return nil }
    return low...high
  }
}
