import TencentCloud
import Testing

/// The groups of an instance of 4.x, and the rules of a public endpoint.
@Suite struct InstanceGoldenTests {
  /// The instance of 4.x is the last of the list.
  private static let groups = "G enter"
  private static let endpoints = "j enter : text:endpoints enter"

  static let scripts = [
    KeyScript(
      name: "legacy-groups", keys: "\(groups) +5s", dialect: .today, also: [.wide, .chinese]),
    KeyScript(
      name: "legacy-groups-prompt", keys: "\(groups) a text:a/b/c/d enter", dialect: .today,
      also: [.chinese]),
    KeyScript(
      name: "legacy-groups-added",
      keys: "\(groups) a text:tdmq_default/erp-sync,tdmq_default/nobody enter +5s",
      dialect: .today),
    KeyScript(
      name: "access-rules", keys: "\(endpoints) I", dialect: .today, also: [.wide, .chinese]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
