import Catalog
import Panes
import TerminalUI

/// Looking at two things beside each other.
enum CompareCommands {
  static let all: [Command] = [
    Command(
      "compare",
      Phrase(
        "Compare two marked rows, or one with its namesake elsewhere", "对比选中的两行，或与其他实例的同名对象对比"),
      keys: [.character("=")], places: [.list],
      availability: { model in
        guard let list = model.top?.list else { return .hidden }
        if CompareUpdate.candidates(model) != nil { return .available }
        guard CompareUpdate.isComparable(list.resource) else {
          return .disabled(ComparePhrases.notComparable)
        }
        guard CompareUpdate.hasNamesakes(list), list.markedRows.isEmpty,
          list.selectedRow != nil
        else { return .disabled(ComparePhrases.markTwo) }
        return .disabled(ComparePhrases.noOther)
      },
      perform: { model, work in CompareUpdate.open(&model, work) })
  ]
}
