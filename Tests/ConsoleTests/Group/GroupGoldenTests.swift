import Testing

/// The detail of a group.
@Suite struct GroupGoldenTests {
  static let scripts = [
    KeyScript(name: "group-detail", keys: "enter +25s d +30s", also: [.wide, .chinese, .ascii]),
    KeyScript(name: "group-detail-day", keys: "enter +25s d +10s P +60s P +10s 4"),
    KeyScript(name: "group-detail-begins", keys: "enter +5s d G"),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
