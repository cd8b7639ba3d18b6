import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Looking for a text in the detail on the screen.
enum DetailSearchUpdate {
  /// Begins to look for something, or goes on with what was looked for.
  static func open(_ model: inout ConsoleModel) {
    model.changeTopDetail { detail in
      var search = detail.search ?? DetailSearch()
      search.isOpen = true
      detail.search = search
    }
  }

  /// A key for the text.
  static func handle(_ key: KeyPress, _ model: inout ConsoleModel) -> Effect<Message>? {
    guard var search = model.top?.detail?.search, search.input.handle(key) else { return nil }
    search.line = nil
    model.changeTopDetail { $0.search = search }
    find(&model, from: model.top?.detail?.firstLine ?? 0, isForward: true)
    return Effect.none
  }

  /// Text that was pasted.
  static func paste(_ text: String, _ model: inout ConsoleModel) {
    model.changeTopDetail { $0.search?.input.paste(text) }
    find(&model, from: model.top?.detail?.firstLine ?? 0, isForward: true)
  }

  /// Keys go to the detail again, what was found stays marked.
  static func keep(_ model: inout ConsoleModel) {
    guard let search = model.top?.detail?.search else { return }
    if search.input.text.isEmpty { return close(&model) }
    model.changeTopDetail { $0.search?.isOpen = false }
    if search.line == nil {
      model.notice = Notice(
        .warning, DetailSearchPhrases.nowhere(TextWidth.visible(search.input.text)))
    }
  }

  /// Looks for nothing any more.
  static func close(_ model: inout ConsoleModel) {
    model.changeTopDetail { $0.search = nil }
  }

  /// To the next line that holds it, or the one before; from the end on to the beginning.
  static func step(_ model: inout ConsoleModel, isForward: Bool) {
    guard let detail = model.top?.detail, let search = detail.search else { return }
    let start = search.line ?? detail.firstLine
    find(&model, from: isForward ? start + 1 : start - 1, isForward: isForward)
  }

  private static func find(_ model: inout ConsoleModel, from start: Int, isForward: Bool) {
    guard let detail = model.top?.detail, var search = detail.search else { return }
    let found = search.matches(in: DetailUpdate.content(detail, model))
    search.line =
      isForward
      ? found.first { $0 >= start } ?? found.first : found.last { $0 <= start } ?? found.last
    let rows = model.bodyRows
    model.changeTopDetail { detail in
      detail.search = search
      guard let line = search.line,
        !(detail.firstLine..<detail.firstLine + rows).contains(line)
      else { return }
      detail.firstLine = line - rows / 3
      detail.scroll(by: 0, rows: rows)
    }
  }
}

/// The words of looking for a text.
enum DetailSearchPhrases {
  static func nowhere(_ text: String) -> Phrase {
    Phrase("No line here has \(text)", "此处没有任何一行含有 \(text)")
  }

  static func none(_ key: String) -> Phrase {
    Phrase("\(key) searches the text first", "请先按 \(key) 搜索")
  }
}
