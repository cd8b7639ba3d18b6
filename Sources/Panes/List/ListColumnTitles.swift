import Catalog
import TerminalUI

/// The titles above the columns of a list.
struct ListColumnTitles {
  let columns: ListColumns
  let look: Look

  func draw(_ list: ListPane, on canvas: Canvas) {
    canvas.fill(canvas.bounds, style: look[.columnHeader])
    draw(columns.name, of: list, at: 1, on: canvas)
    let scrolled = columns.scrolledPart(of: canvas)
    for placed in columns.others {
      draw(placed, of: list, at: placed.start - list.horizontalOffset, on: scrolled)
    }
    if list.horizontalOffset > 0 {
      canvas.write(
        "<", at: Point(column: columns.pinnedWidth, row: 0), style: look[.columnSorted])
    }
    if columns.scrolledWidth - list.horizontalOffset > scrolled.size.columns {
      canvas.write(
        ">", at: Point(column: canvas.size.columns - 1, row: 0), style: look[.columnSorted])
    }
  }

  private func draw(
    _ placed: ListColumns.Placed, of list: ListPane, at column: Int, on canvas: Canvas
  ) {
    guard placed.isShown(at: column, on: canvas) else { return }
    let isSorted = list.sort?.column == placed.column
    var title = look[list.resource.title(ofField: placed.column.name)]
    if isSorted, let sort = list.sort {
      title += String(sort.isDescending ? look.symbols.descending : look.symbols.ascending)
    }
    canvas.write(
      title, at: Point(column: column, row: 0),
      style: look[isSorted ? .columnSorted : .columnHeader], columns: placed.width,
      alignment: placed.column.alignment)
  }
}
