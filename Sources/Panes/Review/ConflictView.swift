import Catalog
import Changing
import TencentCloud
import TerminalUI

/// What the user saw, what is there now, and what the change would bring, side by side.
struct ConflictView {
  let conflict: ReviewConflict
  let look: Look

  func draw(on canvas: Canvas) {
    let fields = conflict.threeWay.fields
    let inside = OverlayBox(look: look).draw(
      ChangePhrases.conflictTitle(conflict.threeWay),
      size: Size(columns: 100, rows: min(fields.count + 7, canvas.size.rows)), on: canvas)
    let columns = layout(inside.size.columns)
    let titles = [nil, ChangePhrases.seen, ChangePhrases.theirs, ChangePhrases.mine]
    for (title, column) in zip(titles, columns) {
      guard let title else { continue }
      inside.write(
        look[title], at: Point(column: column.start, row: 0),
        style: look.on(.overlay, .muted), columns: column.width)
    }
    let rows = max(1, inside.size.rows - 4)
    let first = max(0, min(conflict.index - rows + 1, fields.count - rows))
    for row in 0..<rows where first + row < fields.count {
      draw(fields[first + row], isFocused: first + row == conflict.index, columns, row + 1, inside)
    }
    if fields.indices.contains(conflict.index) {
      drawFocused(fields[conflict.index], on: inside)
    }
  }

  private typealias Column = (start: Int, width: Int)

  private func layout(_ columns: Int) -> [Column] {
    let label = min(20, columns / 4)
    let value = max(4, (columns - label) / 3)
    return [(0, label - 1)] + (0..<3).map { (label + $0 * value, value - 1) }
  }

  private func draw(
    _ field: ThreeWay.Field, isFocused: Bool, _ columns: [Column], _ row: Int, _ canvas: Canvas
  ) {
    let mark = isFocused ? String(look.symbols.separator) : " "
    let label = "\(mark) \(look[FieldTitles.phrase(field.name)])"
    let isOpen = field.choice == nil
    let theirs: ThemeElement = field.choice == .theirs ? .changed : isOpen ? .warning : .muted
    let mine: ThemeElement = field.choice == .mine ? .changed : isOpen ? .warning : .muted
    let cells: [(String, ThemeElement)] = [
      (label, isFocused ? .strong : .text), (text(field.seen, field), .muted),
      (marked(field, field.theirs, field.choice == .theirs), theirs),
      (marked(field, field.mine, field.choice == .mine), mine),
    ]
    for (cell, column) in zip(cells, columns) {
      canvas.write(
        cell.0, at: Point(column: column.start, row: row), style: look.on(.overlay, cell.1),
        columns: column.width)
    }
  }

  /// The whole values of the field with the focus, as far as there is room.
  private func drawFocused(_ field: ThreeWay.Field, on canvas: Canvas) {
    let values = [field.seen, field.theirs, field.mine].map { text($0, field) }
      .joined(separator: " / ")
    let row = canvas.size.rows - 2
    canvas.write(
      values, at: Point(column: 0, row: row), style: look.on(.overlay, .text),
      columns: canvas.size.columns)
  }

  private func marked(_ field: ThreeWay.Field, _ value: JSONValue?, _ isChosen: Bool) -> String {
    (isChosen ? "* " : "  ") + text(value, field)
  }

  private func text(_ value: JSONValue?, _ field: ThreeWay.Field) -> String {
    ChangedValueText(
      action: conflict.change.action, format: look.format, names: conflict.change.names
    ).text(value, of: field.name)
  }
}
