import Catalog
import TerminalUI

/// Moving, everywhere in the same way.
enum MovingCommands {
  static let all: [Command] = [
    move("down", Phrase("Next row", "下一行"), [.character("j"), KeyPress(.down), .control("n")]) {
      _ in 1
    },
    move("up", Phrase("Previous row", "上一行"), [.character("k"), KeyPress(.up), .control("p")]) {
      _ in -1
    },
    move("half-page-down", Phrase("Half a page down", "下翻半页"), [.control("d")]) {
      max(1, $0 / 2)
    },
    move("half-page-up", Phrase("Half a page up", "上翻半页"), [.control("u")]) {
      -max(1, $0 / 2)
    },
    move(
      "page-down", Phrase("A page down", "下翻一页"), [KeyPress(.pageDown), .control("f")]
    ) { $0 },
    move("page-up", Phrase("A page up", "上翻一页"), [KeyPress(.pageUp), .control("b")]) { -$0 },
    move("first", Phrase("First row", "第一行"), [.character("g"), KeyPress(.home)]) { _ in
      -MovingUpdate.toTheEnd
    },
    move("last", Phrase("Last row", "最后一行"), [.character("G"), KeyPress(.end)]) { _ in
      MovingUpdate.toTheEnd
    },
    Command(
      "scroll-right", Phrase("Columns to the right", "向右滚动列"),
      keys: [.character("l"), KeyPress(.right)], places: [.list, .permissions]
    ) { model, _ in MovingUpdate.scroll(&model, isRight: true) },
    Command(
      "scroll-left", Phrase("Columns to the left", "向左滚动列"),
      keys: [.character("h"), KeyPress(.left)], places: [.list, .permissions]
    ) { model, _ in MovingUpdate.scroll(&model, isRight: false) },
  ]

  /// Where rows, lines or fields stand below each other.
  private static let places =
    Places.browsing + .form + .reviews + [
      .filter, .detailSearch, .conflict, .results, .palette, .help, .manual, .themes, .columns,
      .order,
    ]

  private static func move(
    _ id: String, _ title: Phrase, _ keys: [KeyPress],
    _ distance: @escaping @Sendable (_ pageRows: Int) -> Int
  ) -> Command {
    Command(id, title, keys: keys, places: places) { model, work in
      MovingUpdate.move(&model, work, by: distance)
    }
  }
}
