import Testing

@testable import mqdeck_bench

struct LimitsTests {
  private static let text = """
    # What may be.
    scroll.bytes 400
    page.bytes   3_000  # until rows are shorter

    next.writes 1
    """

  @Test func `limits of what was not chosen are left out`() throws {
    let limits = try Limits(parsing: Self.text)
    let verdicts = limits.verdicts(
      on: [Reading("scroll.bytes", 400), Reading("page.bytes", 3001)],
      measuredNames: ["scroll.bytes", "page.bytes"])
    #expect(verdicts.map(\.name) == ["scroll.bytes", "page.bytes"])
    #expect(verdicts.map(\.isKept) == [true, false])
  }

  @Test func `what could not be measured is over its limit`() throws {
    let limits = try Limits(parsing: "a 5")
    let none = limits.verdicts(on: [], measuredNames: ["a"])
    #expect(none.map(\.isKept) == [false])
    let infinite = limits.verdicts(on: [Reading("a", .nan)], measuredNames: ["a"])
    #expect(infinite.map(\.isKept) == [false])
  }

  @Test func `names that nothing measures are told`() throws {
    let limits = try Limits(parsing: Self.text)
    #expect(limits.unknownNames(among: ["scroll.bytes", "next.writes"]) == ["page.bytes"])
  }

  @Test(arguments: ["scroll.bytes", "a b", "a 1 2", "\na 1\n3"])
  func `other lines are refused`(text: String) {
    #expect(throws: Limits.Malformed.self) { try Limits(parsing: text) }
  }

  @Test func `a mistake says its line`() {
    #expect(throws: Limits.Malformed(line: 2)) { try Limits(parsing: "a 1\nb") }
  }
}
