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
    KeyScript(
      name: "dead-letters", keys: MessageQueryWalkTests.toDeadLetters, dialect: .today,
      also: [.wide, .chinese]),
    KeyScript(
      name: "dead-letter", keys: MessageQueryWalkTests.toDeadLetters + " enter", dialect: .today,
      also: [.wide, .chinese]),
    KeyScript(
      name: "message-send-review",
      keys: "enter tab / text:refund enter S text:{\"a\":1} ctrl-s", dialect: .today,
      also: [.chinese]),
    KeyScript(
      name: "dead-letters-review", keys: MessageQueryWalkTests.toDeadLetters + " space space F",
      dialect: .today, also: [.chinese]),
    KeyScript(
      name: "dead-letters-results",
      keys: MessageQueryWalkTests.toDeadLetters + " space space F tab enter", dialect: .today,
      also: [.chinese], requestIDsAreOpen: true),
    KeyScript(
      name: "message-push-targets", keys: "enter tab / text:refund enter v K", dialect: .today,
      also: [.wide, .chinese]),
    KeyScript(
      name: "message-push-review", keys: "enter tab / text:refund enter v K enter", dialect: .today,
      also: [.chinese]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
