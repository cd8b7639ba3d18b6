extension Canvas {
  /// Draws a line across a row, from edge to edge.
  public func horizontalLine(row: Int, style: Style = .plain) {
    fill(
      Rectangle(column: 0, row: row, columns: size.columns, rows: 1), with: symbols.horizontal,
      style: style)
  }

  /// Draws the border of `rectangle`, with `title` in its upper edge, and gives the room inside.
  /// What stood inside stays. A rectangle of less than two columns or rows has no border.
  @discardableResult
  public func box(
    _ rectangle: Rectangle, style: Style = .plain, title: String = "", titleStyle: Style? = nil
  ) -> Canvas {
    let (columns, rows) = (rectangle.size.columns, rectangle.size.rows)
    let part = self[rectangle]
    guard columns >= 2, rows >= 2 else { return part }
    for (row, left, right) in [
      (0, symbols.topLeft, symbols.topRight),
      (rows - 1, symbols.bottomLeft, symbols.bottomRight),
    ] {
      part.horizontalLine(row: row, style: style)
      part.write(String(left), at: Point(column: 0, row: row), style: style)
      part.write(String(right), at: Point(column: columns - 1, row: row), style: style)
    }
    for column in [0, columns - 1] {
      part.fill(
        Rectangle(column: column, row: 1, columns: 1, rows: rows - 2), with: symbols.vertical,
        style: style)
    }
    let room = columns - 6
    if !title.isEmpty, room > 0 {
      let width = min(room, TextWidth.columns(of: title))
      part.fill(Rectangle(column: 2, row: 0, columns: width + 2, rows: 1), style: style)
      part.write(
        title, at: Point(column: 3, row: 0), style: titleStyle ?? style, columns: width)
    }
    return part[part.bounds.inset(columns: 1, rows: 1)]
  }

  /// Makes all that stands on the canvas fainter, as what lies behind a dialog.
  public func dim() {
    restyle(bounds) { style in
      var style = style
      style.attributes.remove(.bold)
      style.attributes.insert(.dim)
      return style
    }
  }
}
