/// A clipped, locally addressed window to draw on a frame. What falls outside is not drawn.
public struct Canvas {
  /// Where the canvas is on the frame; it may reach past what is visible.
  public let area: Rectangle
  /// The characters for lines and marks.
  public let symbols: Symbols
  private let visible: Rectangle
  let frame: Frame

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
      cut(text, at: point, style: style, columns: columns)
      return max(0, columns)
    }
    let before = alignment.blanksBefore(columns - width)
    blank(before, at: point, style: style)
    let start = Point(column: point.column + before, row: point.row)
    _ = put(text, at: start, style: style, limit: columns)
    let end = Point(column: start.column + width, row: point.row)
    blank(columns - width - before, at: end, style: style)
    return columns
  }

  /// Fills a rectangle with one narrow character.
  public func fill(_ part: Rectangle, with character: Character = " ", style: Style = .plain) {
    let visiblePart = onFrame(part)
    guard !visiblePart.isEmpty else { return }
    let scalar = character.unicodeScalars.first ?? " "
    let shown: Unicode.Scalar = ScalarClass(of: scalar) == .narrow ? scalar : "?"
    let cell = Cell(glyph: glyphCode(shown), style: style, span: 1)
    for row in visiblePart.minRow..<visiblePart.endRow {
      frame.fill(visiblePart.minColumn..<visiblePart.endColumn, row: row, with: cell)
    }
  }

  /// Changes the style of what stands in a rectangle.
  public func restyle(_ part: Rectangle, _ change: (Style) -> Style) {
    let visiblePart = onFrame(part)
    guard !visiblePart.isEmpty else { return }
    for row in visiblePart.minRow..<visiblePart.endRow {
      frame.restyle(visiblePart.minColumn..<visiblePart.endColumn, row: row, change)
    }
  }

  /// Puts the terminal's cursor at a point, hidden where it falls outside.
  public func placeCursor(at point: Point) {
    let absolute = Point(column: area.minColumn + point.column, row: area.minRow + point.row)
    frame.setCursor(visible.contains(absolute) ? absolute : nil)
  }

  func onFrame(_ part: Rectangle) -> Rectangle {
    Rectangle(
      column: area.minColumn + part.minColumn, row: area.minRow + part.minRow,
      columns: part.size.columns, rows: part.size.rows
    ).intersection(visible)
  }

  private func blank(_ columns: Int, at point: Point, style: Style) {
    guard columns > 0 else { return }
    fill(Rectangle(origin: point, size: Size(columns: columns, rows: 1)), style: style)
  }

  /// What fits of `text` before an ellipsis in the last of its cells, or one before it where a
  /// wide character would not fit.
  private func cut(_ text: String, at point: Point, style: Style, columns: Int) {
    guard columns > 0 else { return }
    var end = point
    end.column += put(text, at: point, style: style, limit: columns - 1)
    end.column += put(String(symbols.ellipsis), at: end, style: style, limit: 1)
    blank(point.column + columns - end.column, at: end, style: style)
  }

  private func put(_ text: String, at point: Point, style: Style, limit: Int) -> Int {
    let row = area.minRow + point.row
    let isRowVisible = !visible.isEmpty && row >= visible.minRow && row < visible.endRow
    if TextWidth.isPlain(text) {
      let count = min(text.utf8.count, limit)
      if isRowVisible {
        putPlain(text, count: count, column: area.minColumn + point.column, row: row, style)
      }
      return count
    }
    var used = 0
    TextWidth.forEachGlyph(in: text) { glyph in
      if glyph.columns > limit - used { return false }
      let column = area.minColumn + point.column + used
      used += glyph.columns
      if isRowVisible { put(glyph, column: column, row: row, style) }
      return true
    }
    return used
  }

  private func putPlain(
    _ text: String, count: Int, column: Int, row: Int, _ style: Style
  ) {
    let start = max(column, visible.minColumn)
    let end = min(column + count, visible.endColumn)
    guard start < end else { return }
    frame.write(text, bytes: start - column..<end - column, column: start, row: row, style: style)
  }

  private func put(_ glyph: TextWidth.Glyph, column: Int, row: Int, _ style: Style) {
    guard column < visible.endColumn, column + glyph.columns > visible.minColumn else { return }
    if column >= visible.minColumn, column + glyph.columns <= visible.endColumn {
      if !symbols.isUnicode, !glyph.isASCII {
        let stand = Cell(glyph: glyphCode(glyph.scalar ?? "?"), style: style, span: 1)
        frame.fill(column..<column + glyph.columns, row: row, with: stand)
        return
      }
      let code = glyph.scalar.map(glyphCode) ?? frame.clusterGlyph(glyph.text)
      frame.set(
        Cell(glyph: code, style: style, span: UInt8(glyph.columns)), column: column, row: row)
    } else {
      // A wide character that the edge would cut in half leaves a blank in its visible half.
      let half = column < visible.minColumn ? visible.minColumn : column
      let blank = Cell(glyph: 0x20, style: style, span: 1)
      frame.fill(half..<half + 1, row: row, with: blank)
    }
  }

  private func glyphCode(_ scalar: Unicode.Scalar) -> UInt32 {
    symbols == .unicode ? scalar.value : symbols.shown(scalar).value
  }
}

extension Screen {
  /// A frame of `size` drawn by `draw`.
  public static func drawn(
    _ size: Size, symbols: Symbols = .unicode, _ draw: (Canvas) -> Void
  ) -> Screen {
    let frame = Frame(size: size)
    draw(Canvas(frame: frame, symbols: symbols))
    return frame.screen
  }
}
