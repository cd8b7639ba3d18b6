import TerminalUI

/// A list without rows: why, and what to press.
struct EmptyListView {
  let list: ListPane
  let look: Look

  func draw(on canvas: Canvas) {
    let (phrase, element) = message
    let text = look[phrase]
    let width = max(10, min(72, canvas.size.columns - 4))
    let lines = TextWidth.wrap(text, columns: width)
    let top = max(0, min(3, (canvas.size.rows - lines.count) / 2))
    for (row, line) in lines.enumerated() {
      canvas.write(line, at: Point(column: 2, row: top + row), style: look[element])
    }
  }

  private var message: (Phrase, ThemeElement) {
    if !list.rows.isEmpty {
      if list.isComplete { return (Phrases.noMatch, .muted) }
      return (
        Phrases.noMatchSoFar(
          ValueFormat.grouped(Int64(list.rows.count)),
          list.total.map { ValueFormat.grouped(Int64($0)) } ?? String(look.symbols.unknown)),
        .muted
      )
    }
    switch list.loading {
    case .failed(let error):
      let what = ErrorPhrases.phrase(error)
      return (
        Phrase(
          "\(what.english)\n\nCtrl-R tries again, Esc goes back.",
          "\(what.chinese)\n\n按 Ctrl-R 重试，Esc 返回。"), .danger
      )
    case .idle, .loading: return (list.emptyText ?? Phrases.loading, .muted)
    case .loaded: return (list.emptyText ?? list.resource.emptyText, .muted)
    }
  }
}
