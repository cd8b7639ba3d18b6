import Testing

@testable import Catalog

/// Patterns find what they should, and never take long.
struct LinearPatternTests {
  private func finds(_ source: String, _ text: String) -> Bool? {
    LinearPattern(source).map { pattern in
      var search = PatternSearch(pattern)
      return Array(text.utf8).withUnsafeBufferPointer { search.finds(in: $0) }
    }
  }

  @Test(arguments: [
    ("abc", "xabcx"), ("a.c", "abc"), ("a.c", "a订c"), ("^ab", "abc"), ("^ab", "x\nabc"),
    ("bc$", "abc"), ("bc$", "abc\nd"), ("a*b", "b"), ("a+b", "aab"), ("ab?c", "ac"),
    ("a{2}b", "xaab"), ("a{2,3}$", "aaa"), ("a{2,}$", "aaaaa"), ("a|b|c", "xc"),
    ("(ab|cd)+e", "abcde"),
    ("[abc]x", "bx"), ("[a-c]x", "bx"), ("[^a-c]x", "dx"), ("[A-Z]x", "bx"), ("ABC", "abc"),
    (#"\d+"#, "a1"), (#"\bfoo\b"#, "a foo b"), (#"\w-\w"#, "a-b"), (#"a\.b"#, "a.b"),
    ("[订单]心", "单心"), ("[一-龥]{2}", "订单"), ("a{,2}", "a{,2}"), ("a{x}", "a{x}"), ("[]a]", "]"),
    ("[a-]", "-"), (#"[\d]"#, "7"), ("(?:ab)+", "abab"), ("a*?b", "ab"), ("()", "x"),
    ("^$", "a\n\nb"), (#"\S\s\S"#, "a b"), ("é", "é"), ("[à-ü]", "é"),
  ])
  func finds(source: String, text: String) { #expect(finds(source, text) == true) }

  @Test(arguments: [
    ("a.c", "ac"), ("a.c", "a\nc"), ("^ab", "xab"), ("bc$", "bcd"), ("a{2}b", "ab"),
    ("^a{2,3}$", "aaaa"),
    ("[^a-c]", "abc"), ("[^A-C]", "abc"), (#"\bfoo\b"#, "afoo"), (#"\D"#, "12"), ("[^a]", "a\na"),
    ("(a|b)c", "ab"), ("^$", "a"),
  ])
  func findsNot(source: String, text: String) { #expect(finds(source, text) == false) }

  @Test(arguments: [
    "(", ")", "a)", "[", "[]", "*a", "+", "?", "a**b(", #"\"#, #"\1"#, "(?=a)", "[b-a]", "a{101}",
    "a{2,1}", "((((a{100}){100}){100}){100})", "((((){100}){100}){100}){100}",
    String(repeating: "a", count: 257),
    String(repeating: "(", count: 41) + String(repeating: ")", count: 41),
  ])
  func isNoPattern(source: String) { #expect(LinearPattern(source) == nil) }

  @Test func costsNoMoreForManyTextsThanForOne() throws {
    let pattern = try #require(LinearPattern("(a+)+$"))
    var search = PatternSearch(pattern)
    let text = Array((String(repeating: "a", count: 97) + "!").utf8)
    for _ in 0..<10_000 {
      #expect(!text.withUnsafeBufferPointer { search.finds(in: $0) })
    }
    #expect(search.steps < 200 && !search.isGivenUp)
  }

  @Test func isGivenUpWhereItWouldTakeLong() throws {
    // The set of places differs at nearly every byte.
    let pattern = try #require(LinearPattern("a.{40}a.{40}b"))
    var search = PatternSearch(pattern)
    var state: UInt64 = 1
    let text = (0..<100_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return state >> 60 & 1 == 0 ? 0x61 : 0x63
    }
    #expect(!text.withUnsafeBufferPointer { search.finds(in: $0) })
    #expect(search.isGivenUp)
    #expect(search.steps < PatternSearch.mostSteps + LinearPattern.mostInstructions)
  }
}
