/// A clipped, locally addressed window to draw on a frame. What falls outside is not drawn.
public struct Canvas {
  /// Where the canvas is on the frame; it may reach past what is visible.
  public let area: Rectangle
  /// The characters for lines and marks.
  public let symbols: Symbols
  private let visible: Rectangle
  private let frame: Frame

  /// A canvas over the whole of `frame`.
  public init(frame: Frame, symbols: Symbols) {
    self.frame = frame
    self.symbols = symbols
    area = Rectangle(origin: .zero, size: frame.screen.size)
    visible = area
  }

  private init(parent: Canvas, area: Rectangle) {
    self.area = area
    symbols = parent.symbols
    frame = parent.frame
    visible = area.intersection(parent.visible)
  }

  /// Width and height.
  public var size: Size { area.size }
  /// The canvas in its own coordinates.
  public var bounds: Rectangle { Rectangle(origin: .zero, size: area.size) }

  /// A part of this canvas as one of its own, addressed from its own corner.
  public subscript(part: Rectangle) -> Canvas {
    Canvas(
      parent: self,
      area: Rectangle(
        origin: Point(
          column: area.minColumn + part.minColumn, row: area.minRow + part.minRow),
        size: part.size))
  }

  /// Writes text from a point on and returns the columns it took. Text of any source may be
  /// given: control characters and bidirectional overrides are made visible, not obeyed.
  /// `columns` limits the width: longer text is cut at a whole character and ends in an
  /// ellipsis; shorter text is aligned within it, and the room that is left is filled with
  /// blanks of the same style.
  @discardableResult
  public func write(
    _ text: String, at point: Point, style: Style = .plain, columns: Int? = nil,
    alignment: Alignment = .leading
  ) -> Int {
    guard let columns else { return put(text, at: point, style: style, limit: Int.max) }
    let width = TextWidth.columns(of: text)
    if width > columns {
      let kept = TextWidth.prefix(of: text, columns: columns - 1)
      var used = put(kept.text, at: point, style: style, limit: columns)
      let rest = Point(column: point.column + used, row: point.row)
      if columns > 0 { used += put(String(symbols.ellipsis), at: rest, style: style, limit: 1) }
      fill(
        Rectangle(
          column: point.column + used, row: point.row, columns: columns - used, rows: 1),
        style: style)
      return columns
    }
    let before = alignment.blanksBefore(columns - width)
    let row = point.row
    fill(Rectangle(column: point.column, row: row, columns: before, rows: 1), style: style)
    put(text, at: Point(column: point.column + before, row: row), style: style, limit: columns)
    let after = columns - width - before
    fill(
      Rectangle(column: point.column + columns - after, row: row, columns: after, rows: 1),
      style: style)
    return columns
  }

  /// Fills a rectangle with one narrow character.
  public func fill(_ part: Rectangle, with character: Character = " ", style: Style = .plain) {
    guard let glyph = character.unicodeScalars.first else { return }
    let cell = Cell(glyph: glyph.value, style: style, span: 1)
    eachVisible(part) { column, row in frame.set(cell, column: column, row: row) }
  }

  /// Changes the style of what stands in a rectangle.
  public func restyle(_ part: Rectangle, _ change: (Style) -> Style) {
    eachVisible(part) { column, row in frame.restyle(column: column, row: row, change) }
  }

  /// Puts the terminal's cursor at a point, hidden where it falls outside.
  public func placeCursor(at point: Point) {
    let absolute = Point(column: area.minColumn + point.column, row: area.minRow + point.row)
    frame.setCursor(visible.contains(absolute) ? absolute : nil)
  }

  private func eachVisible(_ part: Rectangle, _ body: (Int, Int) -> Void) {
    let absolute = Rectangle(
      column: area.minColumn + part.minColumn, row: area.minRow + part.minRow,
      columns: part.size.columns, rows: part.size.rows
    ).intersection(visible)
    for row in absolute.minRow..<absolute.endRow {
      for column in absolute.minColumn..<absolute.endColumn { body(column, row) }
    }
  }

  private func put(_ text: String, at point: Point, style: Style, limit: Int) -> Int {
    let row = area.minRow + point.row
    let isRowVisible = row >= visible.minRow && row < visible.endRow
    var used = 0
    TextWidth.forEachGlyph(in: text) { glyph in
      if used + glyph.columns > limit { return false }
      let column = area.minColumn + point.column + used
      used += glyph.columns
      guard isRowVisible else { return true }
      if column >= visible.minColumn, column + glyph.columns <= visible.endColumn {
        let code = glyph.scalar?.value ?? frame.clusterGlyph(glyph.text)
        frame.set(
          Cell(glyph: code, style: style, span: UInt8(glyph.columns)), column: column, row: row)
      } else if glyph.columns == 2 {
        fillHalf(ofColumn: column, row: row, style: style)
      }
      return column < visible.endColumn
    }
    return used
  }

  /// A wide character that the edge would cut in half leaves a blank in its visible half.
  private func fillHalf(ofColumn column: Int, row: Int, style: Style) {
    for half in column...column + 1 where half >= visible.minColumn && half < visible.endColumn {
      frame.set(Cell(glyph: 0x20, style: style, span: 1), column: half, row: row)
    }
  }
}
