import Testing

/// The palette, the page of keys and the list of themes.
@Suite struct PaletteGoldenTests {
  static let scripts = [
    KeyScript(name: "palette", keys: ": text:the", also: [.chinese]),
    KeyScript(name: "palette-call", keys: ": text:call"),
    KeyScript(name: "help", keys: "?", also: [.wide, .chinese]),
    KeyScript(name: "themes", keys: "T"),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
