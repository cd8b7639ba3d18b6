import Catalog
import Panes
import TerminalUI
import Watching

/// Two things side by side, above the panes.
struct ComparisonView {
  let look: Look

  /// A line as it is drawn.
  private struct Drawn {
    let cells: [String]
    let element: ThemeElement
  }

  func draw(_ page: ComparisonPage, on canvas: Canvas) {
    let size = Size(columns: canvas.size.columns - 2, rows: canvas.size.rows - 2)
    let lines = lines(page)
    let inside = OverlayBox(look: look).draw(ComparePhrases.title, size: size, on: canvas)
    let label = min(30, inside.size.columns / 3)
    let width = max(1, (inside.size.columns - label - 2) / 2)
    let columns = [0, label + 1, label + width + 2]
    for (index, text) in ([""] + page.names).enumerated() {
      inside.write(
        text, at: Point(column: columns[index], row: 0), style: look.on(.overlay, .title),
        columns: index == 0 ? label : width)
    }
    let shown = max(0, inside.size.rows - 1)
    let first = max(0, min(page.firstLine, lines.count - shown))
    for (row, line) in lines.dropFirst(first).prefix(shown).enumerated() {
      for (index, cell) in line.cells.enumerated() {
        inside.write(
          cell, at: Point(column: columns[index], row: row + 1),
          style: look.on(.overlay, index == 0 && line.cells.count > 1 ? .muted : line.element),
          columns: index == 0 && line.cells.count > 1 ? label : width)
      }
    }
  }

  /// How many lines there are, and how many of them stand there at once.
  func extent(_ page: ComparisonPage, size: Size) -> (lines: Int, rows: Int) {
    (lines(page).count, max(1, size.rows - 6))
  }

  private func lines(_ page: ComparisonPage) -> [Drawn] {
    guard page.sides.count == 2, !page.isAsking else {
      return [Drawn(cells: [look[ExplainPhrases.asking]], element: .pending)]
    }
    let comparison = Comparison(page.sides[0], page.sides[1], format: look.format)
    var lines: [Drawn] = []
    for failure in page.sides.flatMap(\.sections).compactMap(\.failure) {
      lines.append(Drawn(cells: [look[ErrorPhrases.phrase(failure)]], element: .danger))
    }
    if comparison.different.isEmpty {
      lines.append(Drawn(cells: [look[ComparePhrases.equal]], element: .text))
    } else {
      lines.append(Drawn(cells: [look[ComparePhrases.different]], element: .title))
      lines += comparison.different.map { field($0, .warning) }
    }
    if !comparison.same.isEmpty {
      lines += [
        Drawn(cells: [""], element: .text),
        Drawn(cells: [look[ComparePhrases.same]], element: .title),
      ]
      lines += comparison.same.map { field($0, .text) }
    }
    return lines
  }

  private func field(_ field: Comparison.Field, _ element: ThemeElement) -> Drawn {
    let none = String(look.symbols.unknown)
    return Drawn(
      cells: [field.label, field.left ?? none, field.right ?? none], element: element)
  }
}
