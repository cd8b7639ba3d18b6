import Catalog

/// Which rows of a list are shown and in which order.
extension ListPane {
  /// Filters and sorts anew and keeps the selection on the same row.
  package mutating func rearrange() {
    order = matching(Array(rows.indices))
    sortOrder()
    noteFound()
    restoreSelection()
  }

  /// Shows rows that were appended: each finds its place among those that are shown. Without a sort
  /// they stand at the end and nothing moves.
  mutating func arrangeAppended(from first: Int) {
    let new = matching(Array(first..<rows.count))
    if filterFlaw != nil { order = [] }
    defer { noteNearest() }
    guard let sort else {
      order.append(contentsOf: new)
      viewport.clamp(count: order.count)
      if selectedID == nil || selectedRow?.id != selectedID { restoreSelection() }
      return
    }
    if new.count * 8 > order.count {
      order += new
      sortOrder()
    } else {
      merge(sorted(new, sort), sort)
    }
    restoreSelection()
  }

  /// Narrows what is shown after the filter grew at its end: what did not match cannot now.
  mutating func narrow() {
    order = matching(order)
    noteFound()
    restoreSelection()
  }

  /// Filters and sorts after new samples arrived, where either depends on them.
  mutating func rearrangeByLiveValues() {
    if filtering.readsMeasurements || filtering.readsClock { return rearrange() }
    guard let sort, sort.column.source.isMeasured else { return }
    sortOrder()
    restoreSelection()
  }

  /// The value by which a row is sorted.
  private func sortValue(_ column: ColumnDescription, of row: Row) -> FieldValue {
    column.sortField.map { row.values[$0] } ?? value(column, of: row)
  }

  private mutating func sortOrder() {
    guard let sort else { return }
    // What is equal stands in the service's order.
    order = sorted(order.sorted(), sort)
  }

  private func sorted(_ indices: [Int], _ sort: Resource.Sort) -> [Int] {
    let values = indices.map { sortValue(sort.column, of: rows[$0]) }
    return ValueOrder(values, isDescending: sort.isDescending).sorted().map { indices[$0] }
  }

  /// Puts sorted rows into the sorted order: only they are compared with what is shown. Each stands
  /// behind all that are equal, as it came later.
  private mutating func merge(_ new: [Int], _ sort: Resource.Sort) {
    var merged: [Int] = []
    merged.reserveCapacity(order.count + new.count)
    var start = 0
    for index in new {
      let value = sortValue(sort.column, of: rows[index])
      var (low, high) = (start, order.count)
      while low < high {
        let middle = (low + high) / 2
        let held = sortValue(sort.column, of: rows[order[middle]])
        if value.stands(before: held, isDescending: sort.isDescending) {
          high = middle
        } else {
          low = middle + 1
        }
      }
      merged += order[start..<low]
      merged.append(index)
      start = low
    }
    order = merged + order[start...]
  }

  /// Finds the selected row again by its id; where it is gone, its place stays selected. Whoever has
  /// not moved is at what comes first by what is measured now.
  private mutating func restoreSelection() {
    if !isSelectionChosen, sort?.column.source.isMeasured == true {
      viewport.select(0, count: order.count)
      selectedID = selectedRow?.id
      return
    }
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
