import TencentCloud
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
    KeyScript(
      name: "mqtt-device-certificates",
      keys: "tab / text:gateways enter enter : text:mqtt-device-certificates enter",
      dialect: .today, also: [.wide, .chinese]),
    KeyScript(
      name: "mqtt-authorization", keys: "tab enter : text:mqtt-authorization enter",
      dialect: .today, also: [.wide, .chinese]),
    KeyScript(
      name: "mqtt-order", keys: "tab enter : text:mqtt-authorization enter p G K K",
      dialect: .today, also: [.chinese]),
    KeyScript(
      name: "mqtt-order-review",
      keys: "tab enter : text:mqtt-authorization enter p G K K enter +2s",
      dialect: .today, also: [.wide, .chinese]),
    KeyScript(
      name: "mqtt-policy-delete",
      keys: "tab enter : text:mqtt-authorization enter / text:user-sensor enter D +2s",
      dialect: .today, also: [.chinese]),
    KeyScript(
      name: "mqtt-skus", keys: ": text:skus enter"),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
