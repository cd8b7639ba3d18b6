import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Moving through lists and details.
enum MovingCommands {
  static let all: [Command] = [
    move("down", Phrase("Next row", "下一行"), [.character("j"), KeyPress(.down)]) { _ in 1 },
    move("up", Phrase("Previous row", "上一行"), [.character("k"), KeyPress(.up)]) { _ in -1 },
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
      -(1 << 40)
    },
    move("last", Phrase("Last row", "最后一行"), [.character("G"), KeyPress(.end)]) { _ in
      1 << 40
    },
    Command(
      "scroll-right", Phrase("Columns to the right", "向右滚动列"),
      keys: [.character("l"), KeyPress(.right)], place: .list
    ) { model, _ in scroll(&model, isRight: true) },
    Command(
      "scroll-left", Phrase("Columns to the left", "向左滚动列"),
      keys: [.character("h"), KeyPress(.left)], place: .list
    ) { model, _ in scroll(&model, isRight: false) },
  ]

  private static func move(
    _ id: String, _ title: Phrase, _ keys: [KeyPress],
    _ distance: @escaping @Sendable (_ bodyRows: Int) -> Int
  ) -> Command {
    Command(id, title, keys: keys) { model, work in
      let rows = distance(model.bodyRows)
      switch model.top?.content {
      case .list: return moveSelection(&model, work, by: rows)
      case .detail:
        let bodyRows = model.bodyRows
        model.changeTopDetail { $0.scroll(by: rows, rows: bodyRows) }
        return .none
      case .form, .batch, .permissions, nil: return .none
      }
    }
  }

  private static func moveSelection(
    _ model: inout ConsoleModel, _ work: Work, by rows: Int
  ) -> Effect<Message> {
    let isScrolled = model.changeTopList { list in
      let first = list.viewport.first
      if rows > 1 << 30 {
        list.selectEnd()
      } else {
        list.select(position: list.viewport.selected + rows)
      }
      return list.viewport.first != first
    }
    guard isScrolled == true else {
      return rows > 1 << 30 ? ListRequests.loadMore(&model, work) : .none
    }
    return ListRequests.loadMore(&model, work)
      + .after("settle", milliseconds: 120, .timeCame(.settle))
  }

  /// To where the next column begins: the first one that is seen is never cut.
  private static func scroll(_ model: inout ConsoleModel, isRight: Bool) -> Effect<Message> {
    let width = model.size.columns
    _ = model.changeTopList { list in
      let columns = ListColumns(list, width: width)
      let starts = columns.others.map(\.start)
      let hidden = columns.scrolledWidth - ListView.scrolledColumns(columns, width: width)
      if !isRight {
        list.horizontalOffset = starts.last { $0 < list.horizontalOffset } ?? 0
      } else if list.horizontalOffset < hidden {
        list.horizontalOffset = starts.first { $0 > list.horizontalOffset } ?? 0
      }
    }
    return .none
  }
}
