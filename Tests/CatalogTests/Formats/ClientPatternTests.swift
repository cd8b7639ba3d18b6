import Testing

@testable import Catalog

@Suite struct ClientPatternTests {
  @Test(arguments: [
    ("sensor-1", ["sensor-1"]),
    ("a b,a，c", ["a", "b", "c"]),
    ("s-{008..011}", ["s-008", "s-009", "s-010", "s-011"]),
    ("s-{8..10}", ["s-8", "s-9", "s-10"]),
    (
      "project/x/client/a 'client=X&scope=user,sync/user/1/device/d.e' \"sp ace\" per%cent%2F plus+#",
      [
        "project/x/client/a", "client=X&scope=user,sync/user/1/device/d.e", "sp ace",
        "per%cent%2F", "plus+#",
      ]
    ),
    (#"a\,b c\ d e\\f"#, ["a,b", "c d", #"e\f"#]),
    (#"'s-{1..2}' "it's" 'say "x"' "a\"b\c" ''"#, ["s-{1..2}", "it's", #"say "x""#, #"a"b\c"#]),
    ("x'{'-{1..2}", ["x{-1", "x{-2"]),
    ("r{1..2}-s{1..2}", ["r1-s1", "r1-s2", "r2-s1", "r2-s2"]),
  ])
  func expands(_ text: String, _ ids: [String]) {
    #expect(ClientPattern.ids(in: text) == .success(ids))
  }

  @Test(arguments: ["s{1..", "s{a..b}", "s{5..1}", "s{1...3}", "s}", "s{}", "s{1..99999999999}"])
  func refusesWhatIsNoRange(_ text: String) {
    #expect(ClientPattern.ids(in: text) == .failure(.badRange(text)))
  }

  @Test(arguments: ["'a", "\"a b", #"a\"#, "it's"])
  func aQuoteIsClosed(_ text: String) {
    #expect(ClientPattern.ids(in: text) == .failure(.openQuote))
  }

  @Test func boundsHowManyAPatternStandsFor() {
    #expect(ClientPattern.ids(in: "s{1..1000}").map(\.count) == .success(1000))
    #expect(ClientPattern.ids(in: "s{1..1001}") == .failure(.tooMany))
    #expect(ClientPattern.ids(in: "s{1..100}{1..100}") == .failure(.tooMany))
  }

  @Test func namesNothingWhereThereIsNothing() {
    #expect(ClientPattern.ids(in: " , ") == .failure(.nothing))
  }
}
