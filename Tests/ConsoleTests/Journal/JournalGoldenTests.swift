import Testing

/// The journal of changes.
@Suite struct JournalGoldenTests {
  static let scripts = [
    KeyScript(
      name: "journal",
      keys: "enter tab e down ctrl-u text:new ctrl-s tab enter D text:order-paid enter "
        + ": text:journal enter", also: [.wide, .chinese]),
    KeyScript(
      name: "journal-change",
      keys: "enter tab e down ctrl-u text:new ctrl-s tab enter : text:journal enter enter",
      also: [.chinese]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
