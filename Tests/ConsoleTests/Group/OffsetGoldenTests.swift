import TencentCloud
import Testing

/// Moving the progress of a group.
@Suite struct OffsetGoldenTests {
  /// The groups of the first instance.
  private static let groups = "enter"

  static let scripts = [
    KeyScript(
      name: "offset-point", keys: "\(groups) / text:settlement-order enter d Z", dialect: .today),
    KeyScript(
      name: "offset-review",
      keys: "\(groups) / text:settlement-order enter d Z text:10m enter", dialect: .today,
      also: [.wide, .chinese], monitorBudget: 1000),
    KeyScript(
      name: "offset-several",
      keys: "\(groups) / text:bi-lake enter Z * Z text:newest enter", dialect: .today),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
