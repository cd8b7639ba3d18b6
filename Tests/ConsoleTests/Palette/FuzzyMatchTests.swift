import Testing

@testable import Catalog
@testable import Console

/// The order of matches is that of fzf.
struct FuzzyMatchTests {
  private func order(_ query: String, _ names: [String]) -> [String] {
    let letters = Array(query.utf8)
    return names.compactMap { name in FuzzyMatch.score(letters, name).map { (name, $0) } }
      .sorted { $0.1 > $1.1 }.map(\.0)
  }

  @Test(arguments: [
    ("tpc", ["topics", "attempt-cc"]), ("od", ["order-due", "board"]),
    ("gop", ["GID-order-paid", "group-topics"]), ("paid", ["order-paid", "unpaid"]),
    ("fb", ["fooBar", "foobar"]), ("ab", ["xa-b", "xaxb"]), ("b", ["a-b", "ab"]),
  ])
  func firstIsBest(query: String, names: [String]) {
    let sorted = order(query, names.reversed())
    #expect(sorted.first == (names.first { FuzzyMatch.score(Array(query.utf8), $0) != nil }))
  }

  @Test func lettersMustStandInTheirOrder() {
    #expect(FuzzyMatch.score(Array("tpc".utf8), "cpt") == nil)
    #expect(FuzzyMatch.score(Array("aa".utf8), "a") == nil)
    #expect(FuzzyMatch.score(Array("a".utf8), "") == nil)
    #expect(FuzzyMatch.score(Array("order".utf8), "ORDER") != nil)
    #expect(FuzzyMatch.score([], "order") == 0)
  }

  /// The scores that fzf itself gives.
  @Test(arguments: [
    ("abc", "abc", 16 * 3 + 10 * 2 + 10 * 2), ("a", "xa", 16),
    ("ab", "a-b", 16 * 2 + 10 * 2 - 3 + 8),
    ("ab", "axxb", 16 * 2 + 10 * 2 - 3 - 1),
  ])
  func scores(query: String, name: String, score: Int) {
    #expect(FuzzyMatch.score(Array(query.utf8), name) == score)
  }

  @Test func titlesAreFoundByTheirOwnWordsAlone() {
    let title = Phrase("Next list of the instance", "实例的下一个列表")
    #expect(!PaletteQuery("the").isTitle(title) && !PaletteQuery("xt").isTitle(title))
    #expect(PaletteQuery("inst").isTitle(title) && PaletteQuery("列表").isTitle(title))
  }
}
