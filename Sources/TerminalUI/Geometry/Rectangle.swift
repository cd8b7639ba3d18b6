/// A part of the screen.
public struct Rectangle: Hashable, Sendable {
  /// The top left corner.
  public var origin: Point
  /// Width and height.
  public var size: Size

  /// A rectangle from its corner and size.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle from four numbers, in cells.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The first column inside.
  public var minColumn: Int { origin.column }
  /// The first row inside.
  public var minRow: Int { origin.row }
  /// The first column past the right edge.
  public var endColumn: Int { origin.column + size.columns }
  /// The first row past the bottom edge.
  public var endRow: Int { origin.row + size.rows }
  /// Whether there is no cell inside.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Whether `point` is inside.
  public func contains(_ point: Point) -> Bool {
    point.column >= minColumn && point.column < endColumn
      && point.row >= minRow && point.row < endRow
  }

  /// What this and `other` share; empty where they share nothing.
  public func intersection(_ other: Rectangle) -> Rectangle {
    let column = max(minColumn, other.minColumn)
    let row = max(minRow, other.minRow)
    return Rectangle(
      column: column, row: row,
      columns: min(endColumn, other.endColumn) - column,
      rows: min(endRow, other.endRow) - row)
  }

  /// This rectangle without its first `count` rows, which are returned beside the rest.
  public func splitTop(_ count: Int) -> (top: Rectangle, rest: Rectangle) {
    let taken = min(max(0, count), size.rows)
    return (
      Rectangle(column: minColumn, row: minRow, columns: size.columns, rows: taken),
      Rectangle(
        column: minColumn, row: minRow + taken, columns: size.columns, rows: size.rows - taken)
    )
  }

  /// This rectangle without its last `count` rows, which are returned beside the rest.
  public func splitBottom(_ count: Int) -> (rest: Rectangle, bottom: Rectangle) {
    let taken = min(max(0, count), size.rows)
    let (rest, bottom) = splitTop(size.rows - taken)
    return (rest, bottom)
  }

  /// This rectangle smaller by so many cells at the left and right, and at the top and bottom.
  public func inset(columns: Int, rows: Int) -> Rectangle {
    Rectangle(
      column: minColumn + columns, row: minRow + rows,
      columns: size.columns - 2 * columns, rows: size.rows - 2 * rows)
  }

  /// A rectangle of `inner` cells in the middle of this one, no larger than it.
  public func centered(_ inner: Size) -> Rectangle {
    let columns = min(inner.columns, size.columns)
    let rows = min(inner.rows, size.rows)
    return Rectangle(
      column: minColumn + (size.columns - columns) / 2, row: minRow + (size.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
