import Testing

@testable import Watching

/// The events of alerts.
@Suite struct AlertGoldenTests {
  private static let lagRules = [
    AlertRule(name: "behind", .lag(from: 10_000, until: 5000)),
    AlertRule(name: "climbing", .growth(from: 500, until: 100)),
    AlertRule(name: "state", .status, samples: 1),
  ]

  static let scripts = [
    KeyScript(name: "events", keys: "+150s : text:events enter", alertRules: lagRules),
    KeyScript(name: "events-none", keys: ": text:events enter", alertRules: lagRules),
    KeyScript(name: "events-write", keys: "+90s : text:events enter W", alertRules: lagRules),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
