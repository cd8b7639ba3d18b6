import Testing

@testable import Watching

@Suite struct AgeRecordTests {
  @Test func answersCountForAsLongAsTheyStand() {
    var record = AgeRecord()
    #expect(record.milliseconds(share: 0.5) == nil)
    record.add(.init(from: 0, to: 1000))
    #expect(record.milliseconds(share: 0.5) == 500)
    // Half of the time younger than a second, half of it from one to three.
    record.add(.init(from: 0, to: 3000))
    #expect(record.milliseconds(share: 0.5) == 1000)
    #expect(record.milliseconds(share: 0.75) == 2000)
    #expect(record.milliseconds(share: 1) == 3000)
  }

  @Test func whatCameOnTheScreenOldCountsFromThen() {
    var record = AgeRecord()
    record.add(.init(from: 90_000, to: 91_000))
    record.add(.init(from: 0, to: 3000))
    #expect(record.milliseconds(share: 0.75) == 3000)
    #expect(record.milliseconds(share: 1) == 91_000)
    #expect(record.milliseconds(share: 0.5, with: [.init(from: 0, to: 4000)]) == 2000)
  }

  @Test func theOldestAreForgotten() {
    var record = AgeRecord()
    record.add(.init(from: 0, to: 1_000_000))
    for _ in 0..<AgeRecord.limit { record.add(.init(from: 0, to: 10)) }
    #expect(record.milliseconds(share: 1) == 10)
  }
}
