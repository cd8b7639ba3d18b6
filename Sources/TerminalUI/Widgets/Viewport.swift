/// Which line of a list is selected and which stands first on the screen, both counted from 0,
/// kept within the list. How many lines there are and how many the screen has room for comes
/// with every change, as both may have changed meanwhile.
public struct Viewport: Hashable, Sendable {
  /// The selected line; 0 in an empty list.
  public private(set) var selected: Int
  /// The first line on the screen.
  public private(set) var first: Int

  /// A viewport that has not seen its list yet.
  public init(selected: Int = 0, first: Int = 0) {
    self.selected = max(0, selected)
    self.first = max(0, first)
  }

  /// The lines on the screen.
  public func visible(count: Int, rows: Int) -> Range<Int> {
    let start = min(first, max(0, count))
    return start..<min(max(0, count), start + max(0, rows))
  }

  /// Puts both back into the list, and scrolls as little as brings the selected line in sight.
  public mutating func ensureVisible(count: Int, rows: Int) {
    let rows = max(1, rows)
    selected = max(0, min(selected, count - 1))
    first = min(first, selected)
    first = max(first, selected - rows + 1)
    first = max(0, min(first, count - rows))
  }

  /// Selects a line, or the nearest there is.
  public mutating func select(_ line: Int, count: Int, rows: Int) {
    selected = max(0, line)
    ensureVisible(count: count, rows: rows)
  }

  /// Moves the selection by so many lines, negative ones up.
  public mutating func move(by lines: Int, count: Int, rows: Int) {
    select(selected + lines, count: count, rows: rows)
  }

  /// Moves by pages: the selection keeps its row on the screen where the list is long enough.
  public mutating func movePage(by pages: Int, count: Int, rows: Int) {
    let lines = pages * max(1, rows)
    first = max(0, min(first + lines, count - max(1, rows)))
    move(by: lines, count: count, rows: rows)
  }

  /// Scrolls without moving the selection as long as it stays in sight, as the wheel does.
  public mutating func scroll(by lines: Int, count: Int, rows: Int) {
    let rows = max(1, rows)
    first = max(0, min(first + lines, count - rows))
    select(max(first, min(selected, first + rows - 1)), count: count, rows: rows)
  }
}
