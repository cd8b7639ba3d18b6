import Catalog
package import TerminalUI

/// The things whose places are changed.
package struct OrderView {
  package let look: Look

  package init(look: Look) {
    self.look = look
  }

  package func draw(_ picker: OrderPicker, on canvas: Canvas) {
    let items = picker.order.items
    let rows = min(picker.viewport.rows, items.count)
    let inside = OverlayBox(look: look).draw(
      OrderPhrases.title, size: Size(columns: 60, rows: rows + 2), on: canvas)
    let first = picker.viewport.first
    for place in first..<min(items.count, first + rows) {
      let line = inside[
        Rectangle(column: 0, row: place - first, columns: inside.size.columns, rows: 1)]
      draw(items[place], at: place, picker, on: line)
      if place == picker.viewport.selected {
        let selection = look[.selection]
        line.restyle(line.bounds) { $0.overlaid(with: selection) }
      }
    }
  }

  private func draw(
    _ item: PriorityOrder.Item, at place: Int, _ picker: OrderPicker, on line: Canvas
  ) {
    let former = picker.order.before.firstIndex { $0.id == item.id } ?? place
    let isMoved = former != place
    line.write(
      "\(place + 1).", at: .zero, style: look.on(.overlay, .muted), columns: 4)
    let note = isMoved ? look[OrderPhrases.former(former + 1)] : ""
    let room = TextWidth.columns(of: note)
    line.write(
      item.name, at: Point(column: 5, row: 0),
      style: look.on(.overlay, isMoved ? .changed : .strong),
      columns: max(0, line.size.columns - 6 - room))
    line.write(
      note, at: Point(column: line.size.columns - room, row: 0),
      style: look.on(.overlay, .muted), columns: room)
  }
}
