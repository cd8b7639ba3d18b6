import Catalog

/// What the samples of five minutes come to.
struct HistoryBucket: Equatable, Sendable {
  let startMilliseconds: Int64
  private var latestMilliseconds: Int64
  private var lags: ClosedRange<Int64>?
  private var latestLag: Int64?
  private var rates: ClosedRange<Int64>?
  private var fewestConsumers: Int64?

  init(startMilliseconds: Int64) {
    self.startMilliseconds = startMilliseconds
    latestMilliseconds = startMilliseconds
  }

  mutating func take(_ measured: GroupSample, at milliseconds: Int64) {
    latestMilliseconds = milliseconds
    if let lag = measured.lag {
      lags = lags.widened(by: lag)
      latestLag = lag
    }
    if let rate = measured.tps { rates = rates.widened(by: rate) }
    if let consumers = measured.consumers {
      fewestConsumers = min(fewestConsumers ?? consumers, consumers)
    }
  }

  /// As a history's coarse log keeps it.
  var record: DeltaLog.Record {
    var record = DeltaLog.Record(repeating: DeltaLog.unknown)
    record[0] = latestMilliseconds
    record[1] = lags?.lowerBound ?? DeltaLog.unknown
    record[2] = lags?.upperBound ?? DeltaLog.unknown
    record[3] = latestLag ?? DeltaLog.unknown
    record[4] = rates?.lowerBound ?? DeltaLog.unknown
    record[5] = rates?.upperBound ?? DeltaLog.unknown
    record[6] = fewestConsumers ?? DeltaLog.unknown
    return record
  }
}

extension ClosedRange<Int64>? {
  /// The range that holds a value too.
  package func widened(by value: Int64) -> ClosedRange<Int64> {
    guard let self else { return value...value }
    return Swift.min(self.lowerBound, value)...Swift.max(self.upperBound, value)
  }

  /// The range that holds another one too.
  package func widened(by other: ClosedRange<Int64>?) -> ClosedRange<Int64>? {
    guard let other else { return self }
    return self.widened(by: other.lowerBound).widened(by: other.upperBound)
  }
}

extension ClosedRange<Int64> {
  fileprivate func widened(by value: Int64) -> ClosedRange<Int64> {
    Swift.min(lowerBound, value)...Swift.max(upperBound, value)
  }
}
