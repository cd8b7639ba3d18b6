import Testing

@testable import Catalog

/// The board.
@Suite struct BoardGoldenTests {
  static let scripts = [
    KeyScript(name: "board", keys: "+40s", start: .board, also: [.wide, .chinese]),
    KeyScript(name: "board-begins", keys: "", start: .board),
    KeyScript(name: "board-pinned", keys: "enter +5s G m : text:board enter m +40s"),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
