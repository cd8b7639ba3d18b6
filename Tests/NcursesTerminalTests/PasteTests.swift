import Testing
import TerminalUI

@testable import NcursesTerminal

struct PasteTests {
  private static let start = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  @Test func aPasteIsOneEventHoweverItIsCut() {
    let bytes = Array((Self.start + "一 two\u{1B}[A\r\nthree\rfour" + Self.end + "j").utf8)
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      let events = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
      #expect(events == [.paste("一 two\u{1B}[A\nthree\nfour"), .key(.character("j"))])
    }
  }

  @Test func anEmptyPasteIsOne() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array((Self.start + Self.end).utf8)[...]) == [.paste("")])
  }

  @Test func aHugePasteIsCutAtAWholeCharacter() throws {
    var decoder = InputDecoder()
    let text = "x" + String(repeating: "文", count: PasteCollector.limit / 2)
    let events = decoder.decode(Array((Self.start + text + Self.end + "j").utf8)[...])
    #expect(events.count == 2)
    guard case .paste(let kept) = try #require(events.first) else {
      Issue.record("no paste")
      return
    }
    #expect(kept.utf8.count <= PasteCollector.limit)
    #expect(kept.utf8.count > PasteCollector.limit - 4)
    #expect(kept.unicodeScalars.last == "文")
    #expect(events.last == .key(.character("j")))
  }

  @Test func aPasteWithoutEndIsGivenUpInTime() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array((Self.start + "half").utf8)[...]).isEmpty)
    #expect(decoder.patience(escapeDelay: 25) != nil)
    #expect(decoder.giveUp() == [.paste("half")])
    #expect(decoder.decode([0x6A]) == [.key(.character("j"))])
  }
}
