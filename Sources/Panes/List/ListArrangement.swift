import Catalog

/// Which rows of a list are shown and in which order.
extension ListPane {
  /// Filters and sorts anew and keeps the selection on the same row.
  package mutating func rearrange() {
    order = matching(Array(rows.indices))
    sortOrder()
    restoreSelection()
  }

  /// Shows rows that were appended: each finds its place among those that are shown. Without a sort
  /// they stand at the end and nothing moves.
  mutating func arrangeAppended(from first: Int) {
    let new = matching(Array(first..<rows.count))
    if filterFlaw != nil { order = [] }
    guard let sort, resource.columns.indices.contains(sort.column) else {
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
    restoreSelection()
  }

  /// Has the rows ready to be searched, so that the first letter of a filter is as quick as others.
  package mutating func prepareFilter() { haystacks.read(rows) }

  /// Those of the rows that the filter lets through.
  private mutating func matching(_ indices: [Int]) -> [Int] {
    readFilter()
    filterFlaw = nil
    if filtering.isEmpty { return indices }
    var found = indices
    if !filtering.asksNoText {
      prepareFilter()
      var run = FilterRun(filtering)
      found = haystacks.matching(&run, among: found)
      if run.isGivenUp {
        filterFlaw = .givenUp
        return []
      }
    }
    if filtering.columns.isEmpty { return found }
    return found.filter { index in
      let row = rows[index]
      return filtering.predicatesHold(now: now) { $0.value(of: row, samples[row.id]) }
    }
  }

  /// Reads what the filter asks, once for each text.
  mutating func readFilter() {
    if filtering.text == filterText { return }
    filtering = ListFilter(
      filterText, of: resource, at: FilterTime(unixMilliseconds: now, zone: timeZone))
  }

  /// Filters and sorts after new samples arrived, where either depends on them.
  mutating func rearrangeByLiveValues() {
    if filtering.readsMeasurements || filtering.readsClock { return rearrange() }
    guard let sort, resource.columns[sort.column].source.isMeasured else { return }
    sortOrder()
    restoreSelection()
  }

  private mutating func sortOrder() {
    guard let sort, resource.columns.indices.contains(sort.column) else { return }
    // What is equal stands in the service's order.
    order = sorted(order.sorted(), sort)
  }

  private func sorted(_ indices: [Int], _ sort: Resource.Sort) -> [Int] {
    let column = resource.columns[sort.column]
    let values = indices.map { value(column, of: rows[$0]) }
    return ValueOrder(values, isDescending: sort.isDescending).sorted().map { indices[$0] }
  }

  /// Puts sorted rows into the sorted order: only they are compared with what is shown. Each stands
  /// behind all that are equal, as it came later.
  private mutating func merge(_ new: [Int], _ sort: Resource.Sort) {
    let column = resource.columns[sort.column]
    var merged: [Int] = []
    merged.reserveCapacity(order.count + new.count)
    var start = 0
    for index in new {
      let value = value(column, of: rows[index])
      var (low, high) = (start, order.count)
      while low < high {
        let middle = (low + high) / 2
        let held = self.value(column, of: rows[order[middle]])
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
