import Testing

/// Remarks that are edited in place.
@Suite struct InlineEditGoldenTests {
  static let scripts = [
    KeyScript(name: "remark-in-place", keys: "enter tab r text:!", also: [.chinese]),
    KeyScript(name: "remark-in-detail", keys: "enter tab d r text:!"),
    KeyScript(name: "remark-leave", keys: "enter tab r text:! esc"),
    KeyScript(name: "remark-review", keys: "enter tab r text:! enter"),
    KeyScript(name: "remark-template", keys: "enter tab space space r text:/{number}"),
    KeyScript(
      name: "remark-template-wrong", keys: "enter tab space space r text:{nmae}", also: [.chinese]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
