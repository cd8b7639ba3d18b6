import TencentCloud
import Testing

/// Migrations with their topics and stages, then the labels and routes of a gray release.
@Suite struct MigrationGoldenTests {
  private static let topics = "N / text:self-built enter enter"
  private static let group = "enter / text:loyalty-points enter"
  private static let routes = "\(group) enter / text:order-paid enter L"

  static let scripts = [
    KeyScript(name: "migrations", keys: "N", dialect: .today, also: [.wide, .chinese]),
    KeyScript(
      name: "migrating-topics", keys: "\(topics) +5s", dialect: .today, also: [.wide, .chinese]),
    KeyScript(
      name: "migrating-groups", keys: "\(topics) / text:driver-gps enter enter +5s",
      dialect: .today, also: [.wide]),
    KeyScript(
      name: "stage-review", keys: "\(topics) / text:route-plan enter e ctrl-s", dialect: .today,
      also: [.wide, .chinese]),
    KeyScript(name: "labels", keys: "\(group) L", dialect: .today, also: [.wide, .chinese]),
    KeyScript(
      name: "label-deletion", keys: "\(group) L / text:gray enter D", dialect: .today,
      also: [.chinese]),
    KeyScript(name: "routes", keys: routes, dialect: .today, also: [.wide, .chinese]),
    KeyScript(name: "routes-form", keys: "\(routes) e", dialect: .today, also: [.wide]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
