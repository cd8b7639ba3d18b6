import Testing

@testable import Catalog
@testable import Watching

/// The board.
@Suite struct BoardGoldenTests {
  static let scripts = [
    KeyScript(name: "board", keys: "+40s", start: .board, also: [.wide, .chinese]),
    KeyScript(name: "board-begins", keys: "", start: .board),
    KeyScript(
      name: "board-alerts", keys: "+40s !", start: .board, alertRules: AlertRule.standard,
      also: [.chinese]),
    KeyScript(name: "board-mute", keys: "+40s z down", start: .board, also: [.chinese]),
    KeyScript(
      name: "board-muted", keys: "+40s z down down down tab text:known enter : text:muted enter",
      start: .board, also: [.chinese]),
    KeyScript(
      name: "board-explain", keys: "+40s X", start: .board, also: [.wide, .chinese]),
    KeyScript(
      name: "groups-compare", keys: "enter +5s space j space = +5s", also: [.wide, .chinese]),
    KeyScript(name: "board-pinned", keys: "enter +5s G m : text:board enter m +40s"),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
