import Testing

/// The manual.
@Suite struct ManualGoldenTests {
  static let scripts = [
    KeyScript(name: "manual", keys: "? M down"),
    KeyScript(
      name: "manual-topic", keys: ": text:help space text:board enter down", also: [.chinese]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
