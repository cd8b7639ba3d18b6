import Catalog

/// What is kept of a group's measurements: each of the last hour, and of a day what five minutes
/// came to. Failed attempts and pauses are kept as gaps.
package struct GroupHistory: Equatable, Sendable {
  /// How long what five minutes came to is gathered, in milliseconds.
  static let bucketMilliseconds: Int64 = 300_000
  /// Samples further apart than this are not joined, in milliseconds: nobody knows what was
  /// between them. With 2,000 groups and ten calls a second each is seen every 200 seconds.
  static let bridgeMilliseconds: Int64 = 300_000
  /// Between samples further apart than this a consumer may have come and gone, in milliseconds.
  static let closeMilliseconds: Int64 = 60_000

  /// Time, lag, TPS, consumers.
  private var fine = DeltaLog(fields: 4)
  /// Time of the last sample; lag: least, greatest, last; TPS: least, greatest; fewest consumers.
  private var coarse = DeltaLog(fields: 7)
  private var bucket: HistoryBucket?
  /// When the last reading was taken, in milliseconds of the machine's uptime.
  private(set) var latestMilliseconds: Int64?
  /// Whether the last attempt failed, so that the next sample does not follow on the one before.
  package private(set) var isInterrupted = false

  /// Nothing was measured yet.
  package init() {}

  /// What it takes, in bytes.
  var byteCount: Int { fine.byteCount + coarse.byteCount + MemoryLayout<GroupHistory>.size }

  /// Where its samples stand, which tells whether they were copied.
  var address: UInt { fine.address }

  /// Takes what was measured at a time, in milliseconds of the machine's uptime.
  mutating func take(_ measured: GroupSample, at milliseconds: Int64) {
    let isApart =
      latestMilliseconds.map { milliseconds - $0 > GroupHistory.bridgeMilliseconds } ?? false
    if isInterrupted || isApart { putGap() }
    isInterrupted = false
    latestMilliseconds = milliseconds
    var record = DeltaLog.Record(repeating: DeltaLog.unknown)
    record[0] = milliseconds
    record[1] = measured.lag ?? DeltaLog.unknown
    record[2] = measured.tps ?? DeltaLog.unknown
    record[3] = measured.consumers ?? DeltaLog.unknown
    fine.append(record)
    fine.removeFirst { GroupHistory.isOver($0, by: HistorySpan.hour, at: milliseconds) }
    gather(measured, at: milliseconds)
  }

  /// What follows does not continue what came before: an attempt failed, or nobody asked.
  mutating func interrupt() { isInterrupted = latestMilliseconds != nil }

  /// Gives half of the memory back: the older samples, and once few are left the older hours.
  mutating func forgetOlderHalf() {
    if fine.count > 1 {
      fine.removeOlderHalf()
    } else {
      coarse.removeOlderHalf()
    }
  }

  private mutating func gather(_ measured: GroupSample, at milliseconds: Int64) {
    let start = milliseconds - milliseconds % GroupHistory.bucketMilliseconds
    if var open = bucket, open.startMilliseconds == start {
      open.take(measured, at: milliseconds)
      bucket = open
      return
    }
    closeBucket()
    coarse.removeFirst { GroupHistory.isOver($0, by: HistorySpan.day, at: milliseconds) }
    var open = HistoryBucket(startMilliseconds: start)
    open.take(measured, at: milliseconds)
    bucket = open
  }

  private mutating func closeBucket() {
    if let bucket { coarse.append(bucket.record) }
    bucket = nil
  }

  /// A record without a time is a gap.
  private mutating func putGap() {
    let gap = DeltaLog.Record(repeating: DeltaLog.unknown)
    fine.append(gap)
    closeBucket()
    coarse.append(gap)
  }

  private static func isOver(
    _ record: DeltaLog.Record, by span: HistorySpan, at milliseconds: Int64
  ) -> Bool {
    record[0] == DeltaLog.unknown || milliseconds - record[0] > span.milliseconds
  }

  /// What is held of a span before `now`, oldest first.
  package func stretches(_ span: HistorySpan, before now: Int64) -> [HistoryStretch] {
    var found: [HistoryStretch] = [HistoryStretch()]
    func add(_ record: DeltaLog.Record, _ point: (DeltaLog.Record) -> HistoryPoint) {
      if record[0] == DeltaLog.unknown {
        if found.last?.points.isEmpty == false { found.append(HistoryStretch()) }
      } else if now - record[0] <= span.milliseconds {
        found[found.count - 1].points.append(point(record))
      }
    }
    if span.isFine {
      fine.forEach { add($0, HistoryPoint.init(fine:)) }
    } else {
      coarse.forEach { add($0, HistoryPoint.init(coarse:)) }
      if let bucket { add(bucket.record, HistoryPoint.init(coarse:)) }
    }
    return found.filter { !$0.points.isEmpty }
  }
}
