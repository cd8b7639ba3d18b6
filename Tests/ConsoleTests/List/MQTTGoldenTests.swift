import Testing

/// Lists of MQTT.
@Suite struct MQTTGoldenTests {
  static let scripts = [
    KeyScript(name: "mqtt-instances", keys: "tab +5s"),
    KeyScript(name: "mqtt-topics", keys: "tab enter"),
    KeyScript(name: "mqtt-users", keys: "tab enter tab"),
    KeyScript(name: "mqtt-messages", keys: "tab enter enter", also: [.wide]),
    KeyScript(name: "mqtt-messages-range", keys: "tab enter enter t text:2h"),
    KeyScript(name: "mqtt-public-endpoints", keys: "tab enter : text:mqtt-public enter"),
    KeyScript(name: "mqtt-vpc-endpoints", keys: "tab enter : text:mqtt-vpc enter"),
    KeyScript(name: "mqtt-access-rules", keys: "tab enter : text:mqtt-access enter"),
    KeyScript(name: "mqtt-certificates", keys: "tab enter : text:mqtt-cert enter"),
    KeyScript(name: "mqtt-skus", keys: ": text:skus enter"),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
