import Testing

@testable import Catalog
@testable import Panes

/// How a lag is shown by how bad it is, at the edges.
@Suite struct LagStyleTests {
  @Test(
    arguments: [
      (-1, .text), (0, .muted), (1, .text), (999, .text), (1000, .warning), (9999, .warning),
      (10_000, .danger),
    ] as [(Int64, ThemeElement)])
  func aCellShowsTheLevel(lag: Int64, element: ThemeElement) {
    #expect(CellStyle.element(lag: lag) == element)
  }

  @Test func aMarkIsAnotherLevelAndNothingElse() {
    func isNews(_ old: Int64, _ new: Int64) -> Bool {
      Highlights.isNews(.integer(old), .integer(new), field: "ConsumerLag")
    }
    #expect(!isNews(0, 999) && isNews(999, 1000) && !isNews(1000, 9999))
    #expect(isNews(9999, 10_000) && !isNews(10_000, .max) && isNews(.max, 0))
  }
}
