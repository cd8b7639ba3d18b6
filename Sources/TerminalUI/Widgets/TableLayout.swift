/// Where the columns of a table stand. It follows from the columns and the window alone, never
/// from what the rows hold, so that nothing moves when rows come and go, and one layout serves
/// until the window changes.
public struct TableLayout: Hashable, Sendable {
  /// A column's place, in cells.
  public struct Place: Hashable, Sendable {
    /// Which column.
    public let column: Int
    /// From the left edge of the table.
    public let start: Int
    /// How much of it is in the window.
    public let width: Int
  }

  /// Cells between two columns. The row's mark takes one before the first.
  static let gap = 2
  static let markWidth = 1

  /// Width of every column, seen or not.
  public let widths: [Int]
  /// The first columns, which stay when the others scroll.
  public let pinnedColumns: Int
  /// The window's width.
  public let width: Int

  init(columns: [TableColumn], width: Int, pinnedColumns: Int) {
    self.width = max(0, width)
    self.pinnedColumns = max(0, min(pinnedColumns, columns.count))
    let gaps = TableLayout.gap * max(0, columns.count - 1)
    let least = columns.reduce(TableLayout.markWidth + gaps) { $0 + $1.width.minimum }
    var room = max(0, width - least)
    var weights = columns.reduce(0) { $0 + $1.width.weight }
    var widths: [Int] = []
    for column in columns {
      // Shares are taken from what is left, so that rounding never loses a cell.
      let share = weights > 0 ? room * column.width.weight / weights : 0
      widths.append(column.width.minimum + share)
      room -= share
      weights -= column.width.weight
    }
    // What is pinned leaves a third of the window to the rest.
    let pinnedRoom = max(1, self.width * 2 / 3 / max(1, self.pinnedColumns))
    for index in 0..<self.pinnedColumns { widths[index] = min(widths[index], pinnedRoom) }
    self.widths = widths
  }

  /// The first column behind the pinned ones that may be scrolled to: from there on all the rest
  /// is in the window.
  public var lastOffset: Int {
    var offset = 0
    while pinnedColumns + offset + 1 < widths.count, hiddenRight(offset: offset) { offset += 1 }
    return offset
  }

  /// Whether columns go on past the right edge when the first `offset` are scrolled away.
  public func hiddenRight(offset: Int) -> Bool {
    guard let last = places(offset: offset).last else { return false }
    return last.column + 1 < widths.count || last.width < widths[last.column]
  }

  /// The columns in the window when the first `offset` behind the pinned ones are scrolled away.
  public func places(offset: Int) -> [Place] {
    var places: [Place] = []
    var start = TableLayout.markWidth
    let scrolled = pinnedColumns..<min(widths.count, pinnedColumns + max(0, offset))
    for column in widths.indices where !scrolled.contains(column) {
      guard start < width else { break }
      places.append(
        Place(column: column, start: start, width: min(widths[column], width - start)))
      start += widths[column] + TableLayout.gap
    }
    return places
  }
}
