import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Filtering and sorting in lists.
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
        ViewUpdate.sort(&model, work) { list in
          let place = list.sort.flatMap { list.columns.firstIndex(of: $0.column) }
          let next = list.columns.dropFirst(place.map { $0 + 1 } ?? 0).first { !$0.isPicture }
          return next.map(ViewUpdate.firstSort)
        }
      },
      Command(
        "sort-reverse", Phrase("Reverse sort", "反转排序"), keys: [.character("O")],
        places: [.list]
      ) { model, work in
        ViewUpdate.sort(&model, work) { list in
          (list.sort?.column ?? list.columns.first).map {
            Resource.Sort(column: $0, isDescending: !(list.sort?.isDescending ?? false))
          }
        }
      },
      Command(
        "keep-filter", Phrase("Keep the filter and return to the list", "保留过滤并返回列表"),
        keys: [KeyPress(.enter)], places: [.filter], footer: Phrase("keep the filter", "保留过滤")
      ) { model, _ in
        ListUpdate.keepFilter(&model)
        return .none
      },
    ] + (1...9).map(sortByNumber)

  /// The number of the column by which a command sorts; nil where it does something else.
  static func sortedColumn(_ command: Command) -> Int? {
    command.id.hasPrefix("sort-") ? Int(command.id.dropFirst(5)) : nil
  }

  private static func sortByNumber(_ number: Int) -> Command {
    Command(
      "sort-\(number)",
      Phrase("Sort by column \(number), again to reverse", "按第 \(number) 列排序，再按反转"),
      keys: [.character(Character(String(number)))], places: [.list],
      availability: { model in
        model.top?.list.map { $0.columns.count >= number } == true ? .available : .hidden
      },
      perform: { model, work in
        ViewUpdate.sort(&model, work) { list in
          let column = list.columns[number - 1]
          if let old = list.sort, old.column == column {
            return Resource.Sort(column: column, isDescending: !old.isDescending)
          }
          return ViewUpdate.firstSort(column)
        }
      })
  }
}
