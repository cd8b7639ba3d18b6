import Testing

@testable import NcursesTerminal
@testable import terminal_fixture

struct RenditionFilterTests {
  private func passed(
    _ pieces: [String], isUseful: Bool = true, canEndOne: Bool = true
  ) -> (text: String, filter: RenditionFilter) {
    var filter = RenditionFilter(isUseful: isUseful, canEndOne: canEndOne, canPlaceInRow: true)
    var output: [UInt8] = []
    for piece in pieces { filter.pass(Array(piece.utf8).span, to: &output) }
    return (String(decoding: output, as: UTF8.self), filter)
  }

  @Test func whatTheTerminalHasIsNotSentAgain() {
    let sent = passed(["\u{1B}[31ma\u{1B}[39;49m\u{1B}[31;49mb\u{1B}[H\u{1B}[m\u{1B}[31mc"]).text
    #expect(sent == "\u{1B}[0;31mab\u{1B}[Hc")
  }

  @Test func aMotionNeedsNoColors() {
    let sent = passed(["a\u{1B}[7m\u{1B}[5;3H\u{1B}[2d\r\u{8}\u{1B}[27mb"]).text
    #expect(sent == "\u{1B}[ma\u{1B}[5;3H\u{1B}[2d\r\u{8}b")
  }

  @Test func aRowThatTheCursorHasIsNotSentAgain() {
    let sent = passed(["\u{1B}[2;1H\u{1B}[2;5H\r\u{1B}[2;7H\u{1B}[3;1H"]).text
    #expect(sent == "\u{1B}[2;1H\u{1B}[5G\r\u{1B}[7G\u{1B}[3;1H")
    // A vertical tab goes to the row below, as a line feed may.
    let below = passed(["\u{1B}[2;1H\u{B}\u{1B}[2;5H\u{B}\u{1B}[3;5H\n\u{1B}[4;5H"]).text
    #expect(below == "\u{1B}[2;1H\u{B}\u{1B}[2;5H\u{B}\u{1B}[5G\u{1B}[m\n\u{1B}[4;5H")
  }

  @Test(arguments: ["\n", "\u{1B}M", "\u{1B}[K", "\u{1B}[3X", "\u{1B}[2S", "\u{1B}[J", "\u{1B}[2L"])
  func whatFillsWithTheColorBehindHasItSet(sequence: String) {
    #expect(passed(["a\u{1B}[44m\(sequence)"]).text == "\u{1B}[ma\u{1B}[44m\(sequence)")
  }

  @Test(arguments: ["\u{1B}[5m", "\u{1B}[>4;2m", "\u{1B}c", "\u{1B}[3q", "\u{1B}[38;9m", "\u{1B}["])
  func fromWhatIsUnknownOnAllIsSentAsItIs(sequence: String) {
    let (text, filter) = passed(["a\u{1B}[1m\(sequence)", "\u{1B}[31m\u{1B}[31mb"])
    #expect(text == "\u{1B}[ma\u{1B}[1m\(sequence)\u{1B}[31m\u{1B}[31mb")
    #expect(filter.isPassingAll)
  }

  @Test func aTerminalWithoutSGRGetsAll() {
    let stream = "\u{1B}[31m\u{1B}[31ma"
    var (text, filter) = passed([stream], isUseful: false)
    #expect(text == stream)
    let rest = filter.rest()
    #expect(rest == [])
  }

  @Test func colorsThatWaitAreSentBeforeOthersWrite() {
    var filter = passed(["a\u{1B}[1;31m"]).filter
    let rests = [filter.rest(), filter.rest()].map { String(decoding: $0, as: UTF8.self) }
    #expect(rests == ["\u{1B}[1;31m", ""])
  }

  /// Two terminals, of which one gets all and one what the filter leaves, show the same cells
  /// at any time; whatever colours another program left behind.
  @Test(arguments: [true, false]) func theScreenIsTheSame(canEndOne: Bool) throws {
    var numbers = SeededNumbers(seed: canEndOne ? 3 : 4)
    for _ in 0..<12 {
      var whole = EmulatedTerminal(columns: 20, rows: 6)
      var spared = whole
      var filter = RenditionFilter(isUseful: true, canEndOne: canEndOne, canPlaceInRow: true)
      var stream = RandomStream()
      for step in 0..<150 {
        if numbers.happens(in: 40) {
          filter.forget()
          _ = spared.pen.obey(RandomRendition.parameters(&numbers).map { Int($0) })
        }
        let bytes = stream.next(&numbers)
        var output: [UInt8] = []
        filter.pass(bytes.span, to: &output)
        whole.take(bytes)
        spared.take(output)
        try #require(whole.cells == spared.cells, "step \(step)")
        try #require(whole.complaints == [] && spared.complaints == [])
      }
      try #require(!filter.isPassingAll)
      spared.take(filter.rest())
      try #require(whole.pen == spared.pen)
    }
  }
}
