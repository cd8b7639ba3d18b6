import Catalog
import Panes
import TerminalUI
import Watching

/// Why a group is behind, above the panes.
struct ExplanationView {
  let look: Look

  /// A line as it is drawn.
  private struct Drawn {
    let text: String
    let element: ThemeElement
  }

  func draw(_ page: ExplanationPage, on canvas: Canvas) {
    let width = min(92, canvas.size.columns - 2)
    let lines = drawn(page, columns: max(10, width - 4))
    let rows = min(lines.count + 3, canvas.size.rows - 2)
    let inside = OverlayBox(look: look).draw(
      ExplainPhrases.title(page.name, isBehind: page.isBehind),
      size: Size(columns: width, rows: rows), on: canvas)
    let shown = max(0, inside.size.rows)
    let first = max(0, min(page.firstLine, lines.count - shown))
    for (row, line) in lines.dropFirst(first).prefix(shown).enumerated() {
      inside.write(
        line.text, at: Point(column: 0, row: row), style: look.on(.overlay, line.element),
        columns: inside.size.columns)
    }
  }

  /// How many lines it takes in a window, and how many of them stand there at once.
  func extent(_ page: ExplanationPage, size: Size) -> (lines: Int, rows: Int) {
    let columns = max(10, min(92, size.columns - 2) - 4)
    return (drawn(page, columns: columns).count, max(1, size.rows - 5))
  }

  private func drawn(_ page: ExplanationPage, columns: Int) -> [Drawn] {
    page.lines.flatMap { line -> [Drawn] in
      switch line {
      case .blank: [Drawn(text: "", element: .text)]
      case .heading(let title): [Drawn(text: look[title], element: .title)]
      case .text(let text): wrapped(look[text], columns: columns, indent: "", .text)
      case .fact(let text, let source): fact(text, source, columns)
      }
    }
  }

  private func fact(_ text: Phrase, _ source: String, _ columns: Int) -> [Drawn] {
    let visible = TextWidth.visible(ExplainPhrases.withTimes(look[text], look.format))
    let lines = wrapped(visible, columns: columns, indent: "  ", .text)
    if source.isEmpty { return lines }
    let origin = look[ExplainPhrases.source(source)]
    // Where there is room it stands behind what it is the source of.
    if let last = lines.last,
      TextWidth.columns(of: last.text) + TextWidth.columns(of: origin) <= columns
    {
      return lines.dropLast() + [Drawn(text: last.text + origin, element: .text)]
    }
    return lines + [Drawn(text: "  \(origin)", element: .muted)]
  }

  private func wrapped(
    _ text: String, columns: Int, indent: String, _ element: ThemeElement
  ) -> [Drawn] {
    TextWidth.wrap(text, columns: max(8, columns - indent.count)).map {
      Drawn(text: indent + $0, element: element)
    }
  }
}
