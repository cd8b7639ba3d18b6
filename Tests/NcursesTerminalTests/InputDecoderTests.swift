import Testing
import TerminalUI

@testable import NcursesTerminal

struct InputDecoderTests {
  static let keys: [(String, String)] = [
    ("a", "a"), ("G", "G"), ("中", "中"), ("é", "é"), ("👩‍💻", "👩‍💻"),
    ("\r", "enter"), ("\n", "enter"), ("\t", "tab"), ("\u{1B}[Z", "shift-tab"),
    ("\u{7F}", "backspace"), ("\u{8}", "backspace"), ("\u{3}", "ctrl-c"), ("\u{4}", "ctrl-d"),
    ("\u{1A}", "ctrl-z"), ("\u{13}", "ctrl-s"), ("\u{1D}", "ctrl-]"),
    ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[B", "down"), ("\u{1B}OB", "down"),
    ("\u{1B}[C", "right"), ("\u{1B}OD", "left"), ("\u{1B}[1;5C", "ctrl-right"),
    ("\u{1B}[1;2A", "shift-up"), ("\u{1B}[1;3B", "alt-down"), ("\u{1B}Oc", "ctrl-right"),
    ("\u{1B}[H", "home"), ("\u{1B}OH", "home"), ("\u{1B}[1~", "home"), ("\u{1B}[7~", "home"),
    ("\u{1B}[F", "end"), ("\u{1B}OF", "end"), ("\u{1B}[4~", "end"), ("\u{1B}[8~", "end"),
    ("\u{1B}[2~", "insert"), ("\u{1B}[3~", "delete"), ("\u{1B}[3;5~", "ctrl-delete"),
    ("\u{1B}OP", "f1"), ("\u{1B}[11~", "f1"), ("\u{1B}[[A", "f1"), ("\u{1B}[[E", "f5"),
    ("\u{1B}[15~", "f5"), ("\u{1B}[17~", "f6"), ("\u{1B}[21~", "f10"), ("\u{1B}[24~", "f12"),
    ("\u{1B}[1;5P", "ctrl-f1"), ("\u{1B}OM", "enter"), ("\u{1B}Oq", "1"),
    ("\u{1B}x", "alt-x"), ("\u{1B}中", "alt-中"), ("\u{1B}\r", "alt-enter"),
    ("\u{1B}\u{4}", "ctrl-alt-d"), ("\u{1B}[97;5u", "ctrl-a"), ("\u{1B}[27;5;105~", "ctrl-i"),
  ]

  static func name(_ event: Event) -> String {
    if case .key(let press) = event { press.name } else { "\(event)" }
  }

  @Test(arguments: keys)
  func aKeyIsOneEvent(bytes: String, name: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array(bytes.utf8)[...]).map(Self.name) == [name])
    #expect(decoder.patience(escapeDelay: 25) == nil)
  }

  @Test(arguments: keys)
  func aKeyMayComeByteByByte(bytes: String, name: String) {
    // Marks that come later are keys of their own.
    guard bytes.unicodeScalars.count == 1 || bytes.hasPrefix("\u{1B}") else { return }
    var decoder = InputDecoder()
    var events: [Event] = []
    for byte in bytes.utf8 { events += decoder.decode([byte]) }
    #expect(events.map(Self.name) == [name])
  }

  @Test func everyKeyOfABurstIsThere() {
    var decoder = InputDecoder()
    let burst = String(repeating: "j\u{1B}[B中\u{4}", count: 200)
    let names = decoder.decode(Array(burst.utf8)[...]).map(Self.name)
    #expect(names.count == 800)
    #expect(names.suffix(4) == ["j", "down", "中", "ctrl-d"])
  }

  /// Of a terminal that knows no other report: the three bytes behind it are no keys.
  @Test(arguments: ["\u{1B}[M !!", "\u{1B}[M#dD", "\u{1B}[M yy"])
  func aClickAsX10ReportsItIsNoKey(bytes: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array(bytes.utf8)[...]).isEmpty)
    for byte in bytes.utf8 { #expect(decoder.decode([byte]).isEmpty) }
    #expect(decoder.decode([0x6A]).map(Self.name) == ["j"])
  }

  @Test func escapeAloneIsDecidedByTime() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.patience(escapeDelay: 25) == 25)
    #expect(decoder.giveUp().map(Self.name) == ["esc"])
    #expect(decoder.patience(escapeDelay: 25) == nil)
    #expect(decoder.decode([0x1B, 0x1B]).map(Self.name) == ["esc"])
    #expect(decoder.giveUp().map(Self.name) == ["esc"])
  }

  @Test func aBracketAfterEscapeMayBeFollowedLate() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0x1B, 0x5B]).isEmpty)
    #expect(decoder.patience(escapeDelay: 25) ?? 0 >= 300)
    #expect(decoder.decode([0x42]).map(Self.name) == ["down"])
    _ = decoder.decode([0x1B, 0x5B])
    #expect(decoder.giveUp().map(Self.name) == ["alt-["])
  }

  @Test(arguments: ["\u{1B}[?1;2c", "\u{1B}[99~", "\u{1B}[<0;1;1m", "\u{1B}[1;2;3;4x"])
  func answersAndUnknownKeysMeanNothing(bytes: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array((bytes + "j").utf8)[...]).map(Self.name) == ["j"])
  }

  @Test func bytesThatAreNoTextMeanNothing() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0xFF, 0xC0, 0x80, 0x61]).map(Self.name) == ["a"])
    #expect(decoder.decode([0xE4, 0xB8]).isEmpty)
    #expect(decoder.decode([0x61]).map(Self.name) == ["a"])
  }

  @Test func aSequenceThatNeverEndsIsGivenUp() {
    var decoder = InputDecoder()
    let flood = [0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 100_000)
    _ = decoder.decode(flood[...])
    #expect(decoder.decode([0x0D]).map(Self.name).last == "enter")
  }

  @Test func theTerminalsOwnKeysComeFirst() {
    var decoder = InputDecoder(keys: [
      KeySequence(bytes: Array("\u{1B}[V".utf8), press: KeyPress(.pageUp))
    ])
    #expect(decoder.decode(Array("\u{1B}[V".utf8)[...]).map(Self.name) == ["pageup"])
  }

  @Test func focusAndMouse() {
    var decoder = InputDecoder()
    let bytes = Array("\u{1B}[I\u{1B}[O\u{1B}[<64;3;4M\u{1B}[<65;3;4M".utf8)
    let place = Point(column: 2, row: 3)
    #expect(
      decoder.decode(bytes[...]) == [
        .focus(true), .focus(false), .mouse(Mouse(.scrollUp, at: place)),
        .mouse(Mouse(.scrollDown, at: place)),
      ])
  }

  @Test func twoPressesInShortTimeAreADoublePress() {
    var decoder = InputDecoder()
    let click = Array("\u{1B}[<0;3;4M\u{1B}[<0;3;4m".utf8)[...]
    let place = Point(column: 2, row: 3)
    #expect(decoder.decode(click, at: 0) == [.mouse(Mouse(.press, at: place))])
    #expect(decoder.decode(click, at: 200) == [.mouse(Mouse(.doublePress, at: place))])
    #expect(decoder.decode(click, at: 300) == [.mouse(Mouse(.press, at: place))])
    #expect(decoder.decode(click, at: 2000) == [.mouse(Mouse(.press, at: place))])
  }
}
