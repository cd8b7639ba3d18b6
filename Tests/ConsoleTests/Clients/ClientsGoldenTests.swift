import Testing

/// Watched MQTT clients.
@Suite struct ClientsGoldenTests {
  static let scripts = [
    KeyScript(name: "mqtt-clients-empty", keys: "tab enter tab tab", also: [.chinese]),
    KeyScript(name: "mqtt-clients-prompt", keys: "tab enter tab tab a", also: [.chinese]),
    KeyScript(
      name: "mqtt-clients",
      keys: "tab enter tab tab a text:sensor-{001..006},nobody enter +5s",
      also: [.wide]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
