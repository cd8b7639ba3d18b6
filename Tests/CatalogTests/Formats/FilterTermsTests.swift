import Testing

@testable import Catalog

/// What a filter's signs mean, and how they are meant themselves.
struct FilterTermsTests {
  private func finds(_ filter: String, _ name: String) -> Bool {
    FilterTerms(filter).matches(Row(id: name, values: []).haystack)
  }

  @Test(arguments: [
    (#"\!odd"#, "!odd"), (#"a\ b"#, "x a b"), (#"\d"#, #"\d"#), (#"\\"#, #"a\b"#), ("full", "ｆｕｌｌ"),
    ("ＦＵＬＬ", "full"), ("ｆｕ", "Ｆｕｌｌ"), ("a!b", "a!b"), ("*", "a*"), ("a b", "b-a"), (#"a\"#, #"a\"#),
    ("１２", "order-12"),
  ])
  func finds(filter: String, name: String) { #expect(finds(filter, name)) }

  @Test(arguments: [
    (#"\!odd"#, "odd"), (#"a\ b"#, "b a"), ("!odd", "!odd"), ("!ｏdd", "odd"), ("a b", "a"),
    (#"!\!x"#, "!x"),
  ])
  func leavesOut(filter: String, name: String) { #expect(!finds(filter, name)) }

  @Test func aSignAloneAsksNothing() {
    #expect(finds("!", "a") && finds("", "a") && finds(" ", "a"))
  }
}
