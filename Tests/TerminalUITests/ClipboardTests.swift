import Testing

@testable import TerminalUI

/// What goes to the terminal for its clipboard.
struct ClipboardTests {
  private func clipboard(_ environment: [String: String]) -> Clipboard {
    Clipboard { environment[$0] }
  }

  private func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{FFFF}", "77+/"),
  ])
  func base64IsThatOfRFC4648(plain: String, encoded: String) {
    #expect(text(Base64.encoded(Array(plain.utf8))) == encoded)
  }

  @Test func theBareSequence() {
    #expect(text(Clipboard().sequence("foo")) == "\u{1B}]52;c;Zm9v\u{07}")
  }

  /// Whether tmux obeys a bare one or hands on a wrapped one is its user's to say.
  @Test func tmuxIsSentBothThatItMayTake() {
    #expect(
      text(Clipboard(behind: .tmux).sequence("foo"))
        == "\u{1B}]52;c;Zm9v\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{07}\u{1B}\\")
  }

  @Test func screenIsSentPiecesThatItTakes() throws {
    let whole = String(repeating: "日志x", count: 3000)
    let sent = text(Clipboard(behind: .screen).sequence(whole))
    var joined = ""
    var rest = Substring(sent)
    while !rest.isEmpty {
      let end = try #require(rest.firstRange(of: "\u{1B}\\"))
      let piece = rest[..<end.upperBound]
      #expect(piece.utf8.count <= 768 && piece.hasPrefix("\u{1B}P"))
      joined += piece.dropFirst(2).dropLast(2)
      rest = rest[end.upperBound...]
    }
    #expect(joined == text(Clipboard().sequence(whole)))
  }

  @Test func theInnermostDecides() {
    #expect(clipboard(["TERM": "xterm-256color"]).multiplexer == nil)
    #expect(clipboard(["TERM": "xterm", "TMUX": "", "STY": ""]).multiplexer == nil)
    #expect(clipboard(["TERM": "screen-256color", "TMUX": "/tmp/t,1,0"]).multiplexer == .tmux)
    #expect(clipboard(["TERM": "xterm", "STY": "1.pts"]).multiplexer == .screen)
    let both = ["TMUX": "/tmp/t,1,0", "STY": "1.pts"]
    #expect(clipboard(both.merging(["TERM": "tmux-256color"]) { $1 }).multiplexer == .tmux)
    #expect(clipboard(both.merging(["TERM": "screen.xterm"]) { $1 }).multiplexer == .screen)
    #expect(clipboard(["TERM": "tmux-direct"]).multiplexer == .tmux, "behind SSH")
    #expect(clipboard(["TERM": "screen"]).multiplexer == .screen, "behind SSH")
  }

  @Test func theLongestTextMakesTheLongestSequence() {
    let longest = String(repeating: "x", count: Clipboard.limitBytes)
    #expect(Clipboard().sequence(longest).count == 100_000)
  }
}
