import Testing

@testable import Catalog
@testable import Panes

@Suite struct BodyLinesTests {
  @Test func jsonIsIndentedAndAnythingElseIsLeftAsItIs() {
    #expect(BodyLines.lines(#" {"a":[1]}"#, as: .readable).count == 5)
    #expect(BodyLines.lines(#"{"a":[1]"#, as: .readable) == [#"{"a":[1]"#])
    #expect(BodyLines.lines("42", as: .readable) == ["42"])
    #expect(BodyLines.lines("one\ntwo\r\n", as: .text) == ["one", "two", ""])
  }

  @Test func bytesStandSixteenALine() {
    let lines = BodyLines.lines("0123456789abcdef温", as: .hexadecimal)
    #expect(
      lines == [
        "00000000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef",
        "00000010  e6 b8 a9                                         ...",
      ])
    #expect(BodyLines.lines("", as: .hexadecimal).isEmpty)
  }
}
