package import Catalog

/// Rows that are marked to be edited together. They are known by their ids, so that refreshes,
/// filters and sorting leave them alone.
extension ListPane {
  /// The marked rows, in the order of the list; those that the filter hides included.
  package var markedRows: [Row] { rows.filter { markedIDs.contains($0.id) } }

  /// Marks the selected row, or takes its mark away, and goes on to the next.
  package mutating func toggleMark() {
    guard let id = selectedRow?.id else { return }
    if markedIDs.remove(id) == nil { markedIDs.insert(id) }
    markAnchor = id
    select(position: viewport.selected + 1)
  }

  /// Marks everything from the row that was marked last to the selected one.
  package mutating func markRange() {
    guard let id = selectedRow?.id else { return }
    let start =
      markAnchor.flatMap { rowIndices[$0] }.flatMap { order.firstIndex(of: $0) }
      ?? viewport.selected
    let range = min(start, viewport.selected)...max(start, viewport.selected)
    for index in order[range] { markedIDs.insert(rows[index].id) }
    markAnchor = id
  }

  /// Marks every row that is shown; where all of them are, takes all marks away.
  package mutating func markAll() {
    let shown = order.map { rows[$0].id }
    if shown.allSatisfy(markedIDs.contains) {
      markedIDs = []
    } else {
      markedIDs.formUnion(shown)
    }
    markAnchor = nil
  }

  /// Takes marks away.
  package mutating func unmark(_ ids: some Sequence<String>) {
    markedIDs.subtract(ids)
    if markedIDs.isEmpty { markAnchor = nil }
  }
}
