import Testing

/// Changes that are made together: their review, what came of them, one that was stopped.
@Suite struct BatchGoldenTests {
  /// One of three topics has been changed by somebody else meanwhile.
  private static let conflict =
    "enter tab space space space r ctrl-u text:mine enter tab theirs:order-created enter j"

  static let scripts = [
    KeyScript(
      name: "batch-review", keys: "enter tab space space r text:/{number} enter", also: [.chinese]),
    KeyScript(name: "batch-limit", keys: "enter tab * r text:/{number} enter"),
    KeyScript(
      name: "batch-progress",
      keys: "enter tab space space r ctrl-u text:mine enter tab frame:enter"),
    KeyScript(
      name: "batch-results", keys: conflict, also: [.wide, .chinese], requestIDsAreOpen: true),
    KeyScript(
      name: "batch-conflict", keys: conflict + " enter", also: [.chinese],
      requestIDsAreOpen: true),
    KeyScript(
      name: "batch-review-again", keys: conflict + " enter m enter", requestIDsAreOpen: true),
    KeyScript(
      name: "batch-stopped",
      keys: "enter tab * r ctrl-u text:mine enter text:36 burst:enter,esc"),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
