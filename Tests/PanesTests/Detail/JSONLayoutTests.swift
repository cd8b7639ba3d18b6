import Testing

@testable import Catalog
@testable import Panes

/// JSON laid out by its own text.
struct JSONLayoutTests {
  @Test func everythingStaysAsItWasWritten() {
    let body =
      #"{"d":127.0,"f":0.10,"n":12345678901234567890123,"x":1E5,"z":-0,"a":1,"a":2,"u":"\u4e0a\/"}"#
    #expect(
      JSONLayout.lines(body) == [
        "{", #"  "d": 127.0,"#, #"  "f": 0.10,"#, #"  "n": 12345678901234567890123,"#,
        #"  "x": 1E5,"#, #"  "z": -0,"#, #"  "a": 1,"#, #"  "a": 2,"#, #"  "u": "\u4e0a\/""#, "}",
      ])
    #expect(BodyLines.lines(body, as: .readable) == JSONLayout.lines(body))
  }

  @Test func onlyBlanksBetweenPartsAreOurs() {
    #expect(
      JSONLayout.lines(" [ 1 ,\r\n\t{ } , [ ] , { \"a b\" : [ \" , \" ] } ]\n") == [
        "[", "  1,", "  {},", "  [],", "  {", #"    "a b": ["#, #"      " , ""#, "    ]", "  }",
        "]",
      ])
  }

  @Test(arguments: [
    "", "{", "[1,]", #"{"a":1,}"#, #"{"a" 1}"#, "{a:1}", "[01]", "[1.]", "[.5]", "[1e]", "[+1]",
    "[NaN]", "[1] 2", #"["a]"#, "[\"a\nb\"]", #"["a\"]"#, "[tru]", "[1 2]", "[}", #"{"a":1]"#,
  ])
  func whatIsNoJSONIsNone(text: String) { #expect(JSONLayout.lines(text) == nil) }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(JSONLayout.lines(deep) == nil)
    #expect(
      JSONLayout.lines(String(repeating: "[", count: 50) + String(repeating: "]", count: 50))?.count
        == 99)
  }

  @Test func aSurrogateHalfAndAMarkOfDirectionStayInTheirString() {
    #expect(JSONLayout.lines("[\"\u{202E}\\ud83d\"]") == ["[", "  \"\u{202E}\\ud83d\"", "]"])
  }
}
