package import Catalog
package import TerminalUI

/// The rows of a list under their column titles, or why there are none. No border stands beside
/// the rows: it would keep the terminal from scrolling them by itself.
package struct ListView: ~Copyable {
  package let list: ListPane
  package let look: Look

  package init(list: ListPane, look: Look) {
    self.list = list
    self.look = look
  }

  package func draw(titles: Canvas, body: Canvas) {
    let ground = ground
    var kept = list.pictures.take(on: ground)
    defer { list.pictures.put(kept) }
    let shown = shownIndexes(rows: body.size.rows)
    let described = list.columns
    var numbers = NumberRoom()
    for index in shown {
      let row = ListRow(list.rows[index], of: list, described, look)
      numbers.add(
        kept.look(at: row, index: index) { NumberRoom.needs(of: $0, described, look.format) })
    }
    let columns = kept.columns(
      of: list, width: body.size.columns, look.language, needs: numbers.needs)
    ListColumnTitles(columns: columns, look: look).draw(list, on: titles)
    let view = ListRowView(
      columns: columns, horizontalOffset: list.horizontalOffset, ground: ground, look: look)
    for (row, index) in zip(0..., shown) { draw(index, &kept, view, row: row, on: body) }
    kept.end(shown: shown)
    if list.order.isEmpty { EmptyListView(list: list, look: look).draw(on: body) }
  }

  /// The column whose heading stands at a cell of the line of headings.
  package func column(at cell: Int, size: Size) -> ColumnDescription? {
    let described = list.columns
    var numbers = NumberRoom()
    for index in shownIndexes(rows: size.rows) {
      let row = ListRow(list.rows[index], of: list, described, look)
      numbers.add(NumberRoom.needs(of: row, described, look.format))
    }
    return ListColumns(list, width: size.columns, language: look.language, needs: numbers.needs)
      .column(at: cell, offset: list.horizontalOffset, width: size.columns)
  }

  /// The rows on the screen, by their indexes.
  private func shownIndexes(rows: Int) -> ArraySlice<Int> {
    let end = min(list.order.count, list.viewport.first + rows)
    return list.order[min(list.viewport.first, end)..<end]
  }

  private func draw(
    _ index: Int, _ kept: inout ListPictures.Kept, _ view: ListRowView, row: Int, on body: Canvas
  ) {
    guard let picture = kept.picture(index) else { return }
    let line = body[Rectangle(column: 0, row: row, columns: body.size.columns, rows: 1)]
    if let known = picture.line, line.put(known, row: 0) {
      assert(isDrawn(picture.row, view, on: line, as: known), "a row changed and its line did not")
    } else {
      view.draw(picture.row, on: line)
      kept.keep(line.line(row: 0), index: index)
    }
    if row + list.viewport.first == list.viewport.selected {
      let selection = SelectionStyle(look)
      line.restyle(line.bounds, selection.over)
    }
  }

  /// Whether a row that is drawn anew looks as its line that was kept.
  private func isDrawn(
    _ row: ListRow, _ view: ListRowView, on line: Canvas, as known: CellLine
  ) -> Bool {
    line.fill(line.bounds, style: look[.text])
    view.draw(row, on: line)
    return line.line(row: 0) == known
  }

  private var ground: ListPictures.Ground {
    var hasFailed = false
    if case .failed = list.loading { hasFailed = true }
    return ListPictures.Ground(
      theme: look.theme, language: look.language, symbols: look.symbols,
      freshness: look.freshness.terms, hasFailed: hasFailed, columns: list.columns)
  }
}
