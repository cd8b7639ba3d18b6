import Catalog
package import TerminalUI

/// Moving through a list and asking for more of it.
extension ListPane {
  /// Selects a position, as near as the list allows.
  package mutating func select(position: Int) {
    isFollowingEnd = false
    isSelectionChosen = true
    viewport.select(position, count: order.count)
    selectedID = selectedRow?.id
  }

  /// Selects the last row, and the last of those that are still to come.
  package mutating func selectEnd() {
    select(position: order.count - 1)
    wantAll()
    isFollowingEnd = !isComplete
  }

  /// Goes to the end of the list, where that was asked for and all is here that came of it. Until
  /// then the title counts: to go along with every page would be to send a screen for each.
  mutating func followEnd() {
    guard isFollowingEnd else { return }
    viewport.select(order.count - 1, count: order.count)
    selectedID = selectedRow?.id
  }

  /// Selects the row of that id, where it is shown.
  mutating func select(id: String) {
    guard let index = rowIndices[id], let position = order.firstIndex(of: index) else { return }
    select(position: position)
  }

  /// All rows are wanted: to sort, to filter, to go to the end.
  package mutating func wantAll() { wanted = Int.max }

  /// Wants some pages more where the screen comes near the end of what is held, and the whole
  /// list where that is small.
  package mutating func wantAroundViewport() {
    if let total, total <= 5 * Pager.pageSize { wanted = max(wanted, total) }
    if filter != nil || sort != nil { wantAll() }
    let needed = viewport.first + 2 * viewport.rows
    if order.count == rows.count, needed > rows.count {
      wanted = max(wanted, rows.count + 2 * Pager.pageSize)
    }
  }

  /// Changes the filter's text and what is shown by it.
  package mutating func editFilter(_ change: (inout LineEditor) -> Void) {
    let old = filterText
    var editor = filter ?? LineEditor()
    change(&editor)
    filter = editor
    if editor.text == old { return }
    let before = filtering
    readFilter()
    if before.isNarrowed(by: filtering) { narrow() } else { rearrange() }
  }
}
