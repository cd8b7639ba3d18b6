import Testing

@testable import Watching

@Suite struct DeltaLogTests {
  private func record(_ values: [Int64?]) -> DeltaLog.Record {
    var record = DeltaLog.Record(repeating: DeltaLog.unknown)
    for (field, value) in values.enumerated() { record[field] = value ?? DeltaLog.unknown }
    return record
  }

  private func records(_ log: DeltaLog) -> [DeltaLog.Record] {
    var records: [DeltaLog.Record] = []
    log.forEach { records.append($0) }
    return records
  }

  @Test func givesBackWhatItTook() {
    let largest = Int64(1) << 60
    let values: [[Int64?]] = [
      [0, 0, 0], [5000, 251_800, -1], [10_000, nil, nil], [nil, nil, nil],
      [15_000, 251_799, 63], [15_001, largest, -largest], [15_002, -largest, largest],
      [1 << 40, 64, -64],
    ]
    var log = DeltaLog(fields: 3)
    for value in values { log.append(record(value)) }
    #expect(records(log) == values.map(record))
    #expect(log.count == values.count)
  }

  @Test func whatIsTooLargeIsCutAndNotWrongOtherwise() {
    var log = DeltaLog(fields: 1)
    for value in [Int64.max, Int64.min + 1, 3] { log.append(record([value])) }
    #expect(records(log).map { $0[0] } == [1 << 60, -(1 << 60), 3])
  }

  @Test func recordsLeaveAtTheFrontAndTheRestStaysWhatItWas() {
    var log = DeltaLog(fields: 2)
    for index: Int64 in 0..<1000 {
      log.append(record([index * 7, index.isMultiple(of: 5) ? nil : index * index]))
      log.removeFirst { $0[0] < (index - 9) * 7 }
      #expect(log.count == Int(min(index + 1, 10)))
    }
    let rest: [DeltaLog.Record] = (990..<1000).map { (index: Int64) in
      record([index * 7, index.isMultiple(of: 5) ? nil : index * index])
    }
    #expect(records(log) == rest)
    // Ten records of five bytes or so, and the room for more.
    #expect(log.byteCount < 1000)
  }

  @Test func halfOfItCanBeGivenBack() {
    var log = DeltaLog(fields: 1)
    for index: Int64 in 0..<101 { log.append(record([index])) }
    log.removeOlderHalf()
    #expect(records(log).map { $0[0] } == Array(51...100))
    for _ in 0..<9 { log.removeOlderHalf() }
    #expect(log.count == 0 && records(log).isEmpty)
    log.removeFirst { _ in true }
    log.append(record([5]))
    #expect(records(log).map { $0[0] } == [5])
  }

  /// A copy keeps what it was: the log is a value.
  @Test func aCopyStaysWhatItWas() {
    var log = DeltaLog(fields: 1)
    log.append(record([1]))
    let copy = log
    log.append(record([2]))
    #expect(records(copy).map { $0[0] } == [1])
  }
}
