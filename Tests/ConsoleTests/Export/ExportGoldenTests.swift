import Testing

/// Taking things away.
@Suite struct ExportGoldenTests {
  static let scripts = [
    KeyScript(name: "write", keys: "enter tab W", also: [.wide, .chinese]),
    KeyScript(
      name: "write-exists", keys: "enter tab W text:/t/a.csv enter W text:/t/a.csv enter",
      also: [.chinese]),
    KeyScript(name: "written", keys: "enter tab W text:/t/a.svg enter"),
    KeyScript(name: "copied", keys: "enter tab y"),
    KeyScript(name: "report", keys: ": text:report enter", also: [.wide, .chinese]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
