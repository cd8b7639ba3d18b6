/// Rows of values under the titles of their columns. It has no border: one beside the rows would
/// keep the terminal from scrolling them by itself. Where the columns are wider than the window
/// the first ones stay and the others scroll, with a hint in the header at each side where there
/// is more.
public struct Table {
  /// By which column rows are sorted.
  public struct Sort: Hashable, Sendable {
    /// The column's index.
    public var column: Int
    /// Whether the greatest comes first.
    public var isDescending: Bool

    /// An order.
    public init(column: Int, isDescending: Bool) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  /// The columns.
  public var columns: [TableColumn]
  /// Where they stand, from `layout(columns:width:pinnedColumns:)` for the canvas's width.
  public var layout: TableLayout
  /// How many rows there are.
  public var count: Int
  /// Which row is selected, and which comes first.
  public var viewport: Viewport
  /// How many of the columns behind the pinned ones are scrolled away at the left.
  public var columnOffset = 0
  /// The order to show in the header.
  public var sort: Sort?
  /// How it is painted.
  public var styles: TableStyles
  /// Whether a row is marked.
  public var isMarked: ((Int) -> Bool)?
  /// The values of a row, one a column; asked only for rows on the screen.
  public var row: (Int) -> [TableCell]

  /// A table of `count` rows.
  public init(
    columns: [TableColumn], layout: TableLayout, count: Int, viewport: Viewport,
    styles: TableStyles = TableStyles(), row: @escaping (Int) -> [TableCell]
  ) {
    self.columns = columns
    self.layout = layout
    self.count = count
    self.viewport = viewport
    self.styles = styles
    self.row = row
  }

  /// Where columns stand in a window of `width` cells. The first `pinnedColumns` never scroll.
  public static func layout(
    columns: [TableColumn], width: Int, pinnedColumns: Int = 1
  ) -> TableLayout {
    TableLayout(columns: columns, width: width, pinnedColumns: pinnedColumns)
  }

  /// Draws the header in the first row of `canvas` and the rows below it.
  public func draw(on canvas: Canvas) {
    let places = layout.places(offset: columnOffset)
    let (header, body) = canvas.bounds.splitTop(1)
    drawHeader(places, on: canvas[header])
    let window = canvas[body]
    let rows = viewport.visible(count: count, rows: body.size.rows)
    for (line, index) in rows.enumerated() {
      drawRow(index, places, at: line, on: window)
    }
  }

  private func drawHeader(_ places: [TableLayout.Place], on canvas: Canvas) {
    canvas.fill(canvas.bounds, style: styles.header)
    for place in places {
      let column = columns[place.column]
      var title = column.title
      var style = styles.header
      if let sort, sort.column == place.column {
        title.append(
          sort.isDescending ? canvas.symbols.descending : canvas.symbols.ascending)
        style = styles.sortedHeader
      }
      canvas.write(
        title, at: Point(column: place.start, row: 0), style: style, columns: place.width,
        alignment: column.alignment)
    }
    // The hints stand in the gap behind the pinned columns, and over the last cell.
    if columnOffset > 0 {
      let pinned = places.prefix(layout.pinnedColumns).last
      let start = pinned.map { $0.start + $0.width } ?? 0
      canvas.write(
        canvas.symbols.isUnicode ? "‹" : "<", at: Point(column: start, row: 0),
        style: styles.header)
    }
    if layout.hiddenRight(offset: columnOffset) {
      canvas.write(
        canvas.symbols.isUnicode ? "›" : ">", at: Point(column: layout.width - 1, row: 0),
        style: styles.header)
    }
  }

  private func drawRow(
    _ index: Int, _ places: [TableLayout.Place], at line: Int, on canvas: Canvas
  ) {
    let cells = row(index)
    if isMarked?(index) == true {
      canvas.write(
        String(canvas.symbols.bullet), at: Point(column: 0, row: line), style: styles.mark)
    }
    for place in places where place.column < cells.count {
      let cell = cells[place.column]
      canvas.write(
        cell.text, at: Point(column: place.start, row: line), style: cell.style ?? styles.text,
        columns: place.width, alignment: columns[place.column].alignment)
    }
    guard index == viewport.selected else { return }
    let selection = styles.selection
    canvas.restyle(Rectangle(column: 0, row: line, columns: layout.width, rows: 1)) {
      $0.overlaid(with: selection)
    }
  }
}
