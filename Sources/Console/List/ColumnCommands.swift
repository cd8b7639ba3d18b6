import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Which columns a list shows.
enum ColumnCommands {
  static let all: [Command] = [
    Command(
      "columns", Phrase("Choose, order and hide columns", "选择、排列与隐藏列"),
      keys: [.control("o")], places: [.list]
    ) { model, _ in
      ColumnUpdate.open(&model)
      return .none
    },
    Command(
      "wide", Phrase("Show every field as a column, or the chosen ones", "显示全部字段列 / 仅显示所选列"),
      keys: [.control("w")], places: [.list]
    ) { model, _ in
      _ = model.changeTopList { $0.toggleWide() }
      return .none
    },
    Command(
      "toggle-column", Phrase("Show or hide the column", "显示 / 隐藏该列"),
      keys: [.character(" "), .character("x")], places: [.columns], footer: Phrase("show", "显示")
    ) { model, _ in
      ColumnUpdate.change(&model) { $0.toggle() }
      return .none
    },
    Command(
      "column-left", Phrase("Move the column to the left", "将该列左移"),
      keys: [.character("K"), KeyPress(.up, modifiers: .shift)], places: [.columns],
      footer: Phrase("move", "移动")
    ) { model, _ in
      ColumnUpdate.change(&model) { $0.move(by: -1) }
      return .none
    },
    Command(
      "column-right", Phrase("Move the column to the right", "将该列右移"),
      keys: [.character("J"), KeyPress(.down, modifiers: .shift)], places: [.columns],
      footer: Phrase("move", "移动")
    ) { model, _ in
      ColumnUpdate.change(&model) { $0.move(by: 1) }
      return .none
    },
    Command(
      "sort-column", Phrase("Sort by the column, again to reverse", "按该列排序，再按反转"),
      keys: [.character("o")], places: [.columns], footer: Phrase("sort", "排序")
    ) { model, work in ColumnUpdate.sort(&model, work) },
    Command(
      "reset-columns", Phrase("Show the standard columns in their order", "恢复默认列与排序"),
      keys: [.character("r")], places: [.columns], footer: Phrase("reset", "恢复默认")
    ) { model, _ in
      ColumnUpdate.reset(&model)
      return .none
    },
  ]
}
