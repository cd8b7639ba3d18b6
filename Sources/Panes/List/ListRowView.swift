import Catalog
import TerminalUI

/// The line of a row. What it shows comes from the row and the ground alone, so that a line may be
/// kept while they are the same.
struct ListRowView {
  let columns: ListColumns
  let horizontalOffset: Int
  let ground: ListPictures.Ground
  let look: Look

  func draw(_ row: ListRow, on canvas: Canvas) {
    if row.isMarked {
      canvas.write(String(look.symbols.bullet), at: .zero, style: look[.marked])
    }
    drawCell(columns.name, of: row, at: 1, on: canvas)
    if row.history?.failure != nil, !row.isMissing {
      // Behind the name, where no scrolling hides it: what follows is not of now.
      canvas.write("!", at: Point(column: columns.pinnedWidth, row: 0), style: look[.danger])
    }
    let scrolled = columns.scrolledPart(of: canvas)
    for placed in columns.others {
      drawCell(placed, of: row, at: placed.start - horizontalOffset, on: scrolled)
    }
  }

  private func drawCell(
    _ placed: ListColumns.Placed, of row: ListRow, at column: Int, on canvas: Canvas
  ) {
    guard placed.isShown(at: column, on: canvas) else { return }
    let point = Point(column: column, row: 0)
    let cell = Rectangle(origin: point, size: Size(columns: placed.width, rows: 1))
    switch placed.column.source {
    case .history(let index): drawTrend(index, of: row, on: canvas[cell])
    case .age: drawAge(of: row, on: canvas[cell])
    case .estimate(.rate) where row.history?.estimate?.direction == .flat && !row.isMissing:
      canvas.write(
        String(look.symbols.steady), at: point, style: look[.muted], columns: placed.width,
        alignment: .trailing)
    case .live(0) where row.isMissing:
      canvas.write(
        look[Phrases.notFound], at: point, style: look[.warning], columns: placed.width)
    case .field, .live, .estimate: drawValue(placed, of: row, at: point, on: canvas)
    }
  }

  private func drawValue(
    _ placed: ListColumns.Placed, of row: ListRow, at point: Point, on canvas: Canvas
  ) {
    let value = row.value(placed.column)
    let room =
      point.column < 0 ? placed.width : min(placed.width, canvas.size.columns - point.column)
    let text = look.format.text(
      value, placed.column.kind, columns: room, isBrief: placed.isBrief,
      ellipsis: look.symbols.ellipsis)
    canvas.write(
      text, at: point, style: style(value, placed, row), columns: room,
      alignment: placed.column.alignment)
  }

  private func style(
    _ value: FieldValue, _ placed: ListColumns.Placed, _ row: ListRow
  ) -> Style {
    if value.isUnknown { return look[.muted] }
    if ground.hasFailed || placed.column.source.isMeasured && row.age.isStale {
      return look[.stale]
    }
    if row.changedColumns & 1 << placed.index != 0 { return look[.changed] }
    return look[CellStyle.element(value, placed.column, row.row)]
  }

  /// The last samples from nothing up to the greatest, or to what counts as behind, so that what
  /// trembles near nothing lies flat.
  private func drawTrend(_ index: Int, of row: ListRow, on cell: Canvas) {
    let bars =
      row.history?.bars(
        index, count: cell.size.columns, milliseconds: ground.freshness.barMilliseconds) ?? []
    if ground.theme.isSparing { return drawDirection(of: bars, on: cell) }
    let greatest = bars.compactMap { $0 }.max() ?? 0
    Sparkline(
      bars, range: 0...max(greatest, Double(LagLevel.highFrom)), style: look[.sparkline]
    ).draw(on: cell)
  }

  /// One mark in place of the bars: where the last goes from the first.
  private func drawDirection(of bars: [Double?], on cell: Canvas) {
    let known = bars.compactMap { $0 }
    guard known.count > 1, let first = known.first, let last = known.last else { return }
    let mark =
      last > first ? look.symbols.up : last < first ? look.symbols.down : look.symbols.steady
    cell.write(
      String(mark), at: .zero, style: look[.sparkline], columns: cell.size.columns,
      alignment: .trailing)
  }

  private func drawAge(of row: ListRow, on cell: Canvas) {
    let text = look.freshness.text(row.age, look.language)
    let element: ThemeElement =
      row.history?.failure != nil ? .danger : row.age.isStale ? .warning : .muted
    cell.write(
      text ?? String(look.symbols.unknown), at: .zero, style: look[element],
      columns: cell.size.columns, alignment: .trailing)
  }
}

extension ColumnDescription {
  /// Numbers stand at the right.
  var alignment: Alignment { kind.isNumeric ? .trailing : .leading }
}
