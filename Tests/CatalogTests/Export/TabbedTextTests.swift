import Testing

@testable import Catalog

@Suite struct TabbedTextTests {
  @Test func aSpreadsheetCalculatesNothingOfIt() {
    let rows: [[ListingCell]] = [[.text("=1+1"), .exact("-5"), .unknown, .text("a\tb\nc")]]
    #expect(TabbedText.lines(titles: nil, rows) == "'=1+1\t-5\t\ta␉b␊c")
    #expect(TabbedText.lines(titles: ["A", "B", "C", "D"], rows).hasPrefix("A\tB\tC\tD\n'="))
  }

  @Test func timesAreThoseOfUTC() {
    #expect(UniversalTime.text(1_772_330_645_000) == "2026-03-01T02:04:05Z")
    #expect(UniversalTime.unixMilliseconds("2026-03-01T02:04:05Z") == 1_772_330_645_000)
    #expect(UniversalTime.unixMilliseconds("<2026-03-01T02:04:05Z") == 1_772_330_645_000)
    #expect(UniversalTime.unixMilliseconds("2026-13-01T02:04:05Z") == nil)
    #expect(UniversalTime.unixMilliseconds("yesterday") == nil)
    #expect(UniversalTime.text(0) == "1970-01-01T00:00:00Z")
  }
}
