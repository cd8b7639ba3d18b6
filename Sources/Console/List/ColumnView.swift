import Catalog
import Panes
import TerminalUI

/// The columns to choose from.
struct ColumnView {
  let look: Look

  func draw(_ picker: ColumnPicker, of list: ListPane?, on canvas: Canvas) {
    guard let list else { return }
    let rows = min(PaletteView.rows(canvas.size), picker.items.count)
    let inside = OverlayBox(look: look).draw(
      ViewPhrases.columnsTitle, size: Size(columns: 52, rows: rows + 2), on: canvas)
    let first = picker.viewport.first
    for position in first..<min(picker.items.count, first + rows) {
      let line = inside[
        Rectangle(column: 0, row: position - first, columns: inside.size.columns, rows: 1)]
      draw(picker.items[position], of: list, on: line)
      if position == picker.viewport.selected {
        let selection = look[.selection]
        line.restyle(line.bounds) { $0.overlaid(with: selection) }
      }
    }
  }

  private func draw(_ item: ColumnPicker.Item, of list: ListPane, on line: Canvas) {
    let isShown = item.isShown
    line.write(
      isShown ? "[x]" : "[ ]", at: .zero, style: look.on(.overlay, isShown ? .key : .muted))
    var title = look[list.resource.title(ofField: item.column.name)]
    if let sort = list.sort, sort.column == item.column {
      title += " " + String(sort.isDescending ? look.symbols.descending : look.symbols.ascending)
    }
    let nameWidth = min(20, line.size.columns / 2)
    line.write(
      title, at: Point(column: 4, row: 0), style: look.on(.overlay, isShown ? .strong : .text),
      columns: max(0, line.size.columns - nameWidth - 5))
    line.write(
      item.column.name, at: Point(column: line.size.columns - nameWidth, row: 0),
      style: look.on(.overlay, .muted), columns: nameWidth, alignment: .trailing)
  }
}
