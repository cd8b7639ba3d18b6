import Catalog
package import TerminalUI

/// The rows of a list under their column titles, or why there are none. No border stands beside
/// the rows: it would keep the terminal from scrolling them by itself.
package struct ListView {
  package let list: ListPane
  package let look: Look

  package init(list: ListPane, look: Look) {
    self.list = list
    self.look = look
  }

  package func draw(titles: Canvas, body: Canvas) {
    let end = min(list.order.count, list.viewport.first + body.size.rows)
    let positions = list.viewport.first..<max(end, list.viewport.first)
    let numbers = NumberRoom(list, positions: positions, format: look.format)
    let columns = ListColumns(list, width: body.size.columns, needs: numbers.needs)
    drawTitles(columns, on: titles)
    if list.order.isEmpty {
      EmptyListView(list: list, look: look).draw(on: body)
      return
    }
    for position in positions {
      let row = position - list.viewport.first
      let line = body[Rectangle(column: 0, row: row, columns: body.size.columns, rows: 1)]
      drawRow(list.rows[list.order[position]], columns, numbers, on: line)
      if position == list.viewport.selected {
        let selection = look[.selection]
        line.restyle(line.bounds) { $0.overlaid(with: selection) }
      }
    }
  }

  private func drawTitles(_ columns: ListColumns, on canvas: Canvas) {
    canvas.fill(canvas.bounds, style: look[.columnHeader])
    drawTitle(columns.name, at: 1, on: canvas)
    let scrolled = scrolledPart(columns, of: canvas)
    for placed in columns.others {
      drawTitle(placed, at: placed.start - list.horizontalOffset, on: scrolled)
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

  private func drawTitle(_ placed: ListColumns.Placed, at column: Int, on canvas: Canvas) {
    guard ListView.isShown(placed, at: column, on: canvas) else { return }
    let isSorted = list.sort?.column == placed.index
    var title = look[list.resource.title(ofField: placed.column.name)]
    if isSorted, let sort = list.sort {
      title += String(sort.isDescending ? look.symbols.descending : look.symbols.ascending)
    }
    canvas.write(
      title, at: Point(column: column, row: 0),
      style: look[isSorted ? .columnSorted : .columnHeader], columns: placed.width,
      alignment: placed.column.alignment)
  }

  /// Whether a column is seen, and its heading with it. A number that is cut is another number: it
  /// is left out, where a text shows that it is cut.
  private static func isShown(
    _ placed: ListColumns.Placed, at column: Int, on canvas: Canvas
  ) -> Bool {
    if column >= canvas.size.columns || column + placed.width <= 0 { return false }
    if case .history = placed.column.source { return true }
    let room = min(placed.width, canvas.size.columns - column)
    if room == placed.width, column >= 0 { return true }
    return placed.column.alignment == .leading && room >= leastCutColumns
  }

  private func scrolledPart(_ columns: ListColumns, of canvas: Canvas) -> Canvas {
    let width = ListView.scrolledColumns(columns, width: canvas.size.columns)
    return canvas[Rectangle(column: columns.pinnedWidth + 1, row: 0, columns: width, rows: 1)]
  }

  /// A text of which no more than this is seen says nothing, in cells.
  private static let leastCutColumns = 4

  /// Cells for the columns behind the name, of a list so many cells wide.
  package static func scrolledColumns(_ columns: ListColumns, width: Int) -> Int {
    max(0, width - columns.pinnedWidth - 2)
  }

  private func drawRow(
    _ row: Row, _ columns: ListColumns, _ numbers: NumberRoom, on canvas: Canvas
  ) {
    if list.markedIDs.contains(row.id) {
      canvas.write(String(look.symbols.bullet), at: .zero, style: look[.marked])
    }
    drawCell(columns.name, of: row, at: 1, numbers, on: canvas)
    if list.samples[row.id]?.failure != nil, !list.isMissing(row) {
      // Behind the name, where no scrolling hides it: what follows is not of now.
      canvas.write("!", at: Point(column: columns.pinnedWidth, row: 0), style: look[.danger])
    }
    let scrolled = scrolledPart(columns, of: canvas)
    for placed in columns.others {
      drawCell(placed, of: row, at: placed.start - list.horizontalOffset, numbers, on: scrolled)
    }
  }

  private func drawCell(
    _ placed: ListColumns.Placed, of row: Row, at column: Int, _ numbers: NumberRoom,
    on canvas: Canvas
  ) {
    guard ListView.isShown(placed, at: column, on: canvas) else { return }
    let point = Point(column: column, row: 0)
    if case .history(let index) = placed.column.source {
      let cell = canvas[Rectangle(column: column, row: 0, columns: placed.width, rows: 1)]
      drawTrend(index, of: row, on: cell)
      return
    }
    let room = min(placed.width, canvas.size.columns - column)
    if placed.column.source == .age {
      drawAge(
        of: row, on: canvas[Rectangle(column: column, row: 0, columns: placed.width, rows: 1)])
      return
    }
    if case .estimate(.rate) = placed.column.source, let history = list.samples[row.id],
      history.estimate?.direction == .flat, !list.isMissing(row)
    {
      canvas.write(
        String(look.symbols.steady), at: point, style: look[.muted], columns: placed.width,
        alignment: .trailing)
      return
    }
    if placed.column.source == .live(0), list.isMissing(row) {
      canvas.write(
        look[Phrases.notFound], at: point, style: look[.warning], columns: placed.width)
      return
    }
    let value = list.value(placed.column, of: row)
    let isBrief = numbers.needs[placed.index].map { $0 > placed.width } == true
    let text = look.format.text(
      value, placed.column.kind, columns: column < 0 ? placed.width : room, isBrief: isBrief,
      ellipsis: look.symbols.ellipsis)
    let style = CellStyle(list: list, look: look).style(value, placed.column, row)
    canvas.write(
      text, at: point, style: style, columns: column < 0 ? placed.width : room,
      alignment: placed.column.alignment)
  }
}

extension ListView {
  /// The last samples from nothing up to the greatest, or to what counts as behind, so that what
  /// trembles near nothing lies flat.
  private func drawTrend(_ index: Int, of row: Row, on cell: Canvas) {
    let bars =
      list.samples[row.id]?.bars(
        index, count: cell.size.columns, milliseconds: look.freshness.barMilliseconds) ?? []
    let greatest = bars.compactMap { $0 }.max() ?? 0
    Sparkline(
      bars, range: 0...max(greatest, Double(LagLevel.highFrom)), style: look[.sparkline]
    ).draw(on: cell)
  }

  private func drawAge(of row: Row, on cell: Canvas) {
    let history = list.samples[row.id]
    let text = history.flatMap { look.freshness.text($0, look.language) }
    let element: ThemeElement =
      history?.failure != nil
      ? .danger
      : history.map(look.freshness.isStale) == true
        ? .warning : .muted
    cell.write(
      text ?? String(look.symbols.unknown), at: .zero, style: look[element],
      columns: cell.size.columns, alignment: .trailing)
  }
}

extension ColumnDescription {
  /// Numbers stand at the right.
  var alignment: Alignment { kind.isNumeric ? .trailing : .leading }
}
