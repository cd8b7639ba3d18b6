import Testing

@testable import Catalog

struct GlobPatternTests {
  @Test(arguments: [
    ("GID_order*", "GID_order_pay"), ("*", ""), ("a?c", "abc"), ("*pay*", "GID_pay"),
    ("a*b*c", "aXbYbZc"), ("订单*", "订单消费组"), ("**", "x"), (#"GID_a\*b"#, "GID_a*b"),
    (#"\?*"#, "?x"), (#"a\\b"#, #"a\b"#), (#"a\db"#, #"a\db"#), (#"a\"#, #"a\"#),
  ])
  func matches(pattern: String, text: String) {
    #expect(GlobPattern(pattern).matches(text))
  }

  @Test(arguments: [
    ("GID_order", "GID_order_pay"), ("?", ""), ("a?c", "ac"), ("", "x"), ("a*b", "aXc"),
    ("[a]", "a"), (#"GID_a\*b"#, "GID_axb"), (#"\?"#, "x"),
  ])
  func doesNotMatch(pattern: String, text: String) {
    #expect(!GlobPattern(pattern).matches(text))
  }

  @Test func manyStarsTakeNoAge() {
    let pattern = String(repeating: "*a", count: 200)
    #expect(!GlobPattern(pattern).matches(String(repeating: "a", count: 4000) + "b"))
  }
}
