import Catalog
import Testing

@testable import Console

/// A topic becomes lines of a terminal.
struct ManualLineTests {
  private func text(_ markdown: String, columns: Int = 40) -> [String] {
    ManualLine.lines(of: markdown, columns: columns).map(\.text)
  }

  @Test func partsStandApartAndItemsTogether() {
    let lines = text("# Title\n\nOne\ntwo.\n\n- a\n- b\n  c\n\n10. d\n\n```sh\nx  y\n\nz\n```\n")
    #expect(
      lines == [
        "Title", "", "  One two.", "", "  - a", "  - b c", "  10. d", "", "    x  y", "", "    z",
      ])
  }

  @Test func linksAndPicturesAreLeftOut() {
    #expect(
      text("![A](b.svg)\n\nSee [this](c.md), [q, x] and [d].\n") == ["  See this, [q, x] and [d]."])
  }

  @Test func tablesHaveColumns() {
    let lines = text("| a | `b` |\n|---|---|\n| one | `x\\|y` |\n| three |  |\n")
    #expect(lines == ["  a      b", "  -----  ---", "  one    x|y", "  three"])
  }

  @Test func theWidestColumnIsWrapped() {
    let lines = text("| | |\n|---|---|\n| name | one two three four five |\n", columns: 24)
    #expect(lines == ["  name  one two three", "        four five"])
  }

  @Test func chineseIsWrappedBetweenCharacters() {
    #expect(text("一二三四五六，七\n", columns: 14) == ["  一二三四五", "  六，七"])
  }
}
