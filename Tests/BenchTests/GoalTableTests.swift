import Testing

@testable import mqdeck_bench

struct GoalTableTests {
  /// A number that nothing measures, or a name that two rows have, would be missing unseen.
  @Test func `every goal is measured once`() {
    let goals = GoalRow.all.flatMap(\.goals).map(\.name)
    let measured = Measurement.all.flatMap(\.reads)
    #expect(Set(goals).count == goals.count)
    #expect(Set(measured).count == measured.count)
    #expect(Set(goals) == Set(measured))
  }

  @Test func `a missed goal is marked`() throws {
    let table = GoalTable([
      Reading("next.time", 1.5, reference: 1), Reading("next.bytes", 360),
      Reading("next.writes", 2), Reading("next.instructions", 1_234_567, reference: 1_000_000),
    ])
    let rows = table.markdown(in: .english).split(separator: "\n")
    let row = try #require(rows.first { $0.hasPrefix("| next row |") })
    #expect(row.contains("| ≤ 1.3 × C; ≤ 1.6 M instructions; ≤ 1 write; ≤ 360 bytes |"))
    #expect(row.contains("| 1.5 ms = 1.5 × (missed); 1.23 M instructions; 2 writes (missed);"))
    #expect(row.hasSuffix("360 bytes | 1 ms; 1 M instructions |"))
  }

  @Test func `thousands stand apart`() {
    #expect(Unit.bytes.text(304_000, in: .english) == "304,000 bytes")
    #expect(Unit.bytes.text(1_000_000, in: .chinese) == "1,000,000 字节")
    #expect(Unit.instructions.text(1_234_567, in: .chinese) == "123 万条指令")
    #expect(Unit.writes.text(7.6, in: .english) == "7.6 writes")
    #expect([1.005, 0.049, -2.5, 0, -0.001].map(Figures.text) == ["1", "0.05", "-2.5", "0", "0"])
    #expect(Unit.bytes.text(.nan, in: .english) == "–")
  }
}
