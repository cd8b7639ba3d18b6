import Simulator
import TencentCloud
import Testing

@testable import Catalog

/// What the service kept, in the detail of a group and on the board.
@Suite struct MetricGoldenTests {
  static let scripts = [
    KeyScript(
      name: "group-history", keys: "enter +5s d +30s", dialect: .today,
      also: [.wide, .chinese, .ascii], monitorBudget: 1000),
    KeyScript(
      name: "group-history-15-days", keys: "enter +5s d +10s 6", dialect: .today,
      also: [.wide], monitorBudget: 1000),
    KeyScript(
      name: "group-history-denied", keys: "enter +25s d +30s", dialect: .today,
      also: [.chinese], monitorBudget: 1000, lacks: [.monitorDenied]),
    KeyScript(
      name: "group-history-quota", keys: "enter +25s d +30s", dialect: .today,
      also: [.chinese], monitorBudget: 1000, lacks: [.monitorQuota]),
    KeyScript(
      name: "instance-throttled", keys: "+4m / text:marketing enter d +1s", dialect: .today,
      also: [.chinese], monitorBudget: 1000),
    KeyScript(
      name: "mqtt-history", keys: "tab / text:sensors enter d +5s", dialect: .today,
      also: [.wide, .chinese], monitorBudget: 1000),
    KeyScript(
      name: "board-metrics", keys: "+3m", start: .board, dialect: .today,
      also: [.wide, .chinese], monitorBudget: 1000),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
