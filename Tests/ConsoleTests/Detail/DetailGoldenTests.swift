import Testing

/// Details, the JSON of a row, and secrets.
@Suite struct DetailGoldenTests {
  static let scripts = [
    KeyScript(name: "instance-detail", keys: "d", also: [.wide, .chinese]),
    KeyScript(name: "mqtt-instance-detail", keys: "tab d"),
    KeyScript(name: "mqtt-topic-detail", keys: "tab enter d"),
    KeyScript(
      name: "mqtt-client-detail",
      keys: "tab enter tab tab a text:sensor-001 enter +5s d",
      also: [.wide]),
    KeyScript(name: "mqtt-message", keys: "tab enter enter d", also: [.chinese]),
    KeyScript(name: "mqtt-message-bytes", keys: "tab enter enter d b b"),
    KeyScript(name: "group-json", keys: "enter +5s J"),
    KeyScript(name: "role-json", keys: "enter tab tab J"),
    KeyScript(name: "secret", keys: "enter tab tab s", also: [.chinese]),
    KeyScript(name: "unheard", keys: ": text:permissions enter / text:q"),
    KeyScript(name: "detail-search", keys: "enter tab d / text:queue", also: [.chinese]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
