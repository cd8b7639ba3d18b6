import Testing

/// Forms and their reviews, and a call by its name.
@Suite struct FormGoldenTests {
  static let scripts = [
    KeyScript(name: "form-buy", keys: "+ p tab text:walk", also: [.wide, .chinese]),
    KeyScript(name: "form-list", keys: "+ p tab text:walk tab p down down enter text:team"),
    KeyScript(name: "form-wrong", keys: "enter tab + down down text:x ctrl-s", also: [.chinese]),
    KeyScript(
      name: "form-refused", keys: "enter tab + text:order-paid ctrl-s tab enter", also: [.chinese]),
    KeyScript(name: "form-edit", keys: "enter tab e down text:!"),
    KeyScript(name: "form-review", keys: "enter tab e down text:! ctrl-s", also: [.chinese]),
    KeyScript(name: "form-leave", keys: "enter tab e down text:! esc", also: [.chinese]),
    KeyScript(name: "form-delete", keys: "enter tab D text:order", also: [.chinese]),
    KeyScript(name: "call", keys: ": text:describetopiclist enter"),
    KeyScript(name: "call-answer", keys: "d : text:describeinstance enter ctrl-s"),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
