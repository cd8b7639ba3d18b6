import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Filtering, sorting and copying in lists.
package enum ListCommands {
  package static let all: [Command] =
    [
      Command(
        "filter", Phrase("Filter the list", "过滤列表"), keys: [.character("/")], places: [.list],
        footer: Phrase("filter", "过滤"), opensInput: true
      ) { model, work in
        _ = model.changeTopList { list in
          list.filter = list.filter ?? LineEditor()
          list.prepareFilter()
          list.isFilterOpen = true
        }
        return .none
      },
      Command(
        "sort-next", Phrase("Sort by the next column", "按下一列排序"), keys: [.character("o")],
        places: [.list], footer: Phrase("sort", "排序")
      ) { model, work in
        sort(&model, work) { list in
          let next = list.sort.map { $0.column + 1 } ?? 0
          return next < list.resource.columns.count
            ? sorted(list, by: next) : nil
        }
      },
      Command(
        "sort-reverse", Phrase("Reverse sort", "反转排序"), keys: [.character("O")],
        places: [.list]
      ) { model, work in
        sort(&model, work) { list in
          Resource.Sort(
            column: list.sort?.column ?? 0, isDescending: !(list.sort?.isDescending ?? false))
        }
      },
      Command(
        "copy-name", Phrase("Copy the name of the selected item", "复制所选项的名称"),
        keys: [.character("Y")], places: [.list]
      ) { model, _ in
        guard let row = model.top?.list?.selectedRow else { return .none }
        let name = TextWidth.visible(row.id)
        return ClipboardUpdate.send(name, Phrase(name: name), &model)
      },
      Command(
        "keep-filter", Phrase("Keep the filter and return to the list", "保留过滤并返回列表"),
        keys: [KeyPress(.enter)], places: [.filter], footer: Phrase("keep the filter", "保留过滤")
      ) { model, _ in
        ListUpdate.keepFilter(&model)
        return .none
      },
    ] + (1...9).map(sortByNumber)

  private static func sortByNumber(_ number: Int) -> Command {
    Command(
      "sort-\(number)",
      Phrase("Sort by column \(number), again to reverse", "按第 \(number) 列排序，再按反转"),
      keys: [.character(Character(String(number)))], places: [.list],
      availability: { model in
        model.top?.list.map { $0.resource.columns.count >= number } == true ? .available : .hidden
      },
      perform: { model, work in
        sort(&model, work) { list in
          if let old = list.sort, old.column == number - 1 {
            return Resource.Sort(column: old.column, isDescending: !old.isDescending)
          }
          return sorted(list, by: number - 1)
        }
      })
  }

  /// Numbers are sorted from large to small first: the worst stands on top.
  private static func sorted(_ list: ListPane, by column: Int) -> Resource.Sort {
    Resource.Sort(
      column: column, isDescending: list.resource.columns[column].kind.isNumeric)
  }

  /// Sorting needs every row.
  private static func sort(
    _ model: inout ConsoleModel, _ work: Work, _ sort: (ListPane) -> Resource.Sort?
  ) -> Effect<Message> {
    _ = model.changeTopList { list in
      let isAtStart = list.viewport.selected == 0
      list.sort = sort(list)
      list.rearrange()
      // Whoever has not moved wants to see what comes first now.
      if isAtStart { list.select(position: 0) }
    }
    return ListRequests.loadMore(&model, work)
      + .after("settle", milliseconds: 120, .timeCame(.settle))
  }
}
