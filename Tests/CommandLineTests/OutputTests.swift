import Testing

@testable import mqdeck

struct OutputTests {
  @Test func tablesLineUp() {
    let table = TextTable(
      columns: [.init(title: "GROUP"), .init(title: "LAG", isNumber: true), .init(title: "X")],
      rows: [["GID_a", "5", ""], ["b", "12345", "y"]])
    #expect(table.text == "GROUP    LAG  X\nGID_a      5\nb      12345  y")
  }

  @Test func separatedValuesAreQuoted() {
    #expect(
      CSV.text(titles: ["a", "b"], rows: [["1,2", "say \"x\""], ["", "\n"]])
        == "a,b\r\n\"1,2\",\"say \"\"x\"\"\"\r\n,\"\n\"")
  }

  @Test func logValuesCannotBreakALine() {
    #expect(LogFile.quoted("DescribeTopic") == "DescribeTopic")
    #expect(LogFile.quoted("") == "\"\"")
    #expect(LogFile.quoted("a b\n\"c\"") == "\"a b\\n\\\"c\\\"\"")
    #expect(LogFile.quoted("a\u{1B}[2J\u{9B}") == "\"a\\u001b[2J\\u009b\"")
    #expect(LogFile.timestamp((0, 7)) == "1970-01-01T00:00:00.007Z")
    #expect(LogFile.timestamp((1_772_330_645, 67)) == "2026-03-01T02:04:05.067Z")
  }

  @Test func proxiesLoseTheirPassword() {
    #expect(
      LocalFindings.withoutPassword("http://me:pass@proxy:3128") == "http://****@proxy:3128")
    #expect(LocalFindings.withoutPassword("http://proxy:3128") == "http://proxy:3128")
    #expect(LocalFindings.withoutPassword("me:p@ss@proxy") == "****@proxy")
  }
}
