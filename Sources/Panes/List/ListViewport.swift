/// Which position of a list is selected and which stands first on the screen.
package struct ListViewport: Equatable, Sendable {
  /// The selected position.
  package private(set) var selected = 0
  /// The first position on the screen.
  package private(set) var first = 0
  /// How many rows the screen has for the list.
  package private(set) var rows = 1

  /// The start of a list.
  package init() {}

  /// Selects a position, as near as the list allows, and scrolls as little as shows it.
  package mutating func select(_ position: Int, count: Int) {
    selected = max(0, min(position, count - 1))
    if selected < first { first = selected }
    if selected >= first + rows { first = selected - rows + 1 }
    first = max(0, min(first, count - rows))
  }

  /// Follows the selected row to where it went, keeping its place on the screen where it can.
  mutating func keepOnScreen(movedTo position: Int, count: Int) {
    first += position - selected
    select(position, count: count)
  }

  /// Shows the start of the list, as far as the selected row stays on the screen.
  package mutating func showStart(count: Int) {
    first = 0
    select(selected, count: count)
  }

  /// Takes a new height.
  package mutating func resize(rows: Int, count: Int) {
    self.rows = max(1, rows)
    select(selected, count: count)
  }

  /// Stays within a list that changed.
  mutating func clamp(count: Int) { select(selected, count: count) }
}
