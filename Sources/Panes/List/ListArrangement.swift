import Catalog

/// Which rows of a list are shown and in which order.
extension ListPane {
  /// Filters and sorts anew and keeps the selection on the same row.
  package mutating func rearrange() {
    let terms = FilterTerms(filterText)
    order = rows.indices.filter { terms.matches(rows[$0].haystack) }
    sortOrder()
    restoreSelection()
  }

  /// Shows rows that were appended. Without a sort they stand at the end and nothing moves.
  mutating func rearrangeAfterAppending(_ count: Int) {
    guard sort == nil, let firstNew = rows.indices.suffix(count).first else { return rearrange() }
    let terms = FilterTerms(filterText)
    order.removeAll { $0 >= firstNew }
    order.append(contentsOf: (firstNew..<rows.count).filter { terms.matches(rows[$0].haystack) })
    viewport.clamp(count: order.count)
    if selectedID == nil || selectedRow?.id != selectedID { restoreSelection() }
  }

  /// Narrows what is shown after the filter grew at its end: what did not match cannot now.
  mutating func narrow() {
    let terms = FilterTerms(filterText)
    order.removeAll { !terms.matches(rows[$0].haystack) }
    restoreSelection()
  }

  /// Sorts after new samples arrived, where the order depends on them.
  mutating func resortByLiveValues() {
    guard let sort, resource.columns[sort.column].source.isMeasured else { return }
    sortOrder()
    restoreSelection()
  }

  private mutating func sortOrder() {
    guard let sort, resource.columns.indices.contains(sort.column) else { return }
    let column = resource.columns[sort.column]
    let keyed = order.map { (index: $0, value: value(column, of: rows[$0])) }
    order = keyed.sorted { left, right in
      if left.value.isUnknown || right.value.isUnknown {
        if left.value.isUnknown != right.value.isUnknown { return right.value.isUnknown }
        return left.index < right.index
      }
      let (first, second) = sort.isDescending ? (right, left) : (left, right)
      if first.value.precedes(second.value) { return true }
      if second.value.precedes(first.value) { return false }
      return left.index < right.index
    }.map(\.index)
  }

  /// Finds the selected row again by its id; where it is gone, its place stays selected.
  private mutating func restoreSelection() {
    let wanted = selectedID.flatMap { rowIndices[$0] }
    let position = wanted.flatMap { order.firstIndex(of: $0) }
    if let position {
      viewport.keepOnScreen(movedTo: position, count: order.count)
    } else {
      viewport.clamp(count: order.count)
      if !filterText.isEmpty || selectedID == nil || wanted == nil { selectedID = selectedRow?.id }
    }
  }
}
