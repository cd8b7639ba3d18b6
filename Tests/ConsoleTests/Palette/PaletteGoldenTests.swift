import Testing

/// The palette, the page of keys and the list of themes.
@Suite struct PaletteGoldenTests {
  static let scripts = [
    KeyScript(name: "palette", keys: ": text:the", also: [.chinese]),
    KeyScript(name: "palette-call", keys: ": text:call"),
    KeyScript(name: "palette-object", keys: "+40s : text:odpaid", also: [.chinese]),
    KeyScript(name: "palette-nearest", keys: ": text:tpoics", also: [.chinese]),
    KeyScript(name: "palette-find", keys: ": text:sensor-0815", also: [.chinese]),
    KeyScript(name: "palette-recent", keys: "enter down enter esc esc :"),
    KeyScript(name: "help", keys: "?", also: [.wide, .chinese]),
    KeyScript(name: "themes", keys: "T"),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
