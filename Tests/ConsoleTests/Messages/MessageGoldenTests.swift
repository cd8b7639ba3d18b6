import TencentCloud
import Testing

/// Messages of RocketMQ, dead letters, a message with its trace.
@Suite struct MessageGoldenTests {
  static let scripts = [
    KeyScript(
      name: "messages", keys: "enter tab / text:refund enter v", dialect: .today,
      also: [.wide, .chinese]),
    KeyScript(
      name: "messages-query", keys: "enter tab / text:refund enter v f text:key", dialect: .today,
      also: [.chinese]),
    KeyScript(
      name: "messages-newest", keys: "enter tab / text:refund enter v f text:newest space 9 enter",
      dialect: .today),
    KeyScript(
      name: "message", keys: "enter tab / text:refund enter v enter", dialect: .today,
      also: [.wide, .chinese]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
