package import Catalog
package import ModelViewUpdate
package import TencentCloud
package import Watching

/// What arrives for a list.
extension ListPane {
  /// Starts over: answers to older requests are dropped from now on. Rows that are held stay on
  /// the screen until all new ones are here, so that nothing moves meanwhile.
  package mutating func startReload() {
    generation += 1
    callCount = 0
    loading = .loading
    incomingFlaw = nil
    incomingMeasured = [:]
    searched = nil
    incoming = rows.isEmpty ? nil : []
    wanted = max(wanted, rows.count)
  }

  /// Takes rows that arrived.
  package mutating func arrive(_ page: ListPage, at moment: Moment) {
    total = page.total ?? total
    searched = page.searched ?? searched
    token = page.token ?? token
    refreshedAt = moment
    mayHaveMore = page.mayHaveMore
    let measured = page.measured.mapValues { Sample(values: $0, takenAt: moment) }
    defer { if incoming == nil { takeMeasured(measured) } }
    if incoming != nil {
      incoming?.append(contentsOf: page.rows)
      incomingMeasured.merge(measured) { $1 }
    } else {
      let count = rows.count
      append(page.rows)
      if rows.count - count == page.rows.count {
        arrangeAppended(from: count)
      } else {
        // A row that was held came again, and may belong elsewhere now.
        rearrange()
      }
    }
  }

  /// The end of a load: everything that was asked for is here, or it failed.
  package mutating func finishLoad(_ result: Result<Bool, CloudError>) {
    switch result {
    case .success(let isComplete):
      loading = .loaded
      flaw = incomingFlaw
      lastFailure = nil
      self.isComplete = isComplete
      if let incoming {
        if let refreshedAt { markNews(in: incoming, at: refreshedAt) }
        replaceRows(incoming)
        measuredIDs = []
        takeMeasured(incomingMeasured)
      }
      followEnd()
      if isComplete { isFollowingEnd = false }
    case .failure(let error):
      loading = .failed(error)
      followEnd()
      if error.kind != .cancelled { lastFailure = error }
    }
    incoming = nil
    incomingFlaw = nil
    incomingMeasured = [:]
  }

  private mutating func takeMeasured(_ measured: [String: Sample]) {
    if measured.isEmpty { return }
    measuredIDs.formUnion(measured.keys)
    take(measured.mapValues { .success($0) })
  }

  /// Shows behind the rows of the service those that the user keeps and that it did not list: they are
  /// asked for one by one.
  package mutating func keepUnlisted(_ rows: [Row]) {
    let held = Set((incoming ?? self.rows).map(\.id))
    let added = rows.filter { !held.contains($0.id) }
    if added.isEmpty { return }
    if let total { self.total = total + added.count }
    if incoming != nil {
      incoming?.append(contentsOf: added)
    } else {
      append(added)
      rearrange()
    }
  }

  /// Holds these rows in place of the old ones.
  package mutating func replaceRows(_ newRows: [Row]) {
    rows = []
    rowIndices = [:]
    haystacks = Haystacks()
    append(newRows)
    samples = samples.filter { rowIndices[$0.key] != nil }
    if !markedIDs.isEmpty { markedIDs = markedIDs.filter { rowIndices[$0] != nil } }
    rearrange()
  }

  private mutating func append(_ newRows: [Row]) {
    for row in newRows {
      if let index = rowIndices[row.id] {
        rows[index] = row
        haystacks.replace(at: index, by: row)
      } else {
        rowIndices[row.id] = rows.count
        rows.append(row)
      }
    }
  }

  /// Takes those away that the service did not list and that the user keeps no more.
  package mutating func forgetUnlisted(but kept: Set<String>) {
    let left = rows.filter { measuredIDs.contains($0.id) || kept.contains($0.id) }
    if left.count == rows.count { return }
    if let total { self.total = total - (rows.count - left.count) }
    replaceRows(left)
  }

  /// Takes samples of rows. What is known of a group beside the list is not kept twice.
  package mutating func take(
    _ results: [String: Result<Sample, CloudError>], known: Watch? = nil
  ) {
    let visible = Set(visibleIDs)
    for (id, result) in results where rowIndices[id] != nil {
      let old = samples[id] ?? SampleHistory()
      if let history = known.flatMap({ history(id, $0) }) {
        samples[id] = history
      } else {
        samples[id, default: SampleHistory()].take(result)
      }
      if visible.contains(id), let new = samples[id], let latest = new.latest {
        marks.add(news(old, new), of: id, at: latest.takenAt)
      }
    }
    rearrangeByLiveValues()
  }

  /// Shows of rows that came what the poller learnt of them before.
  /// - Parameter new: The rows that came; nil: all may be new.
  package mutating func recall(_ known: Watch, of new: [Row]? = nil) {
    guard location.resource.listsGroups || location.resource == .allGroups else { return }
    var isChanged = false
    for row in new ?? rows where samples[row.id] == nil && rowIndices[row.id] != nil {
      guard let history = history(row.id, known) else { continue }
      samples[row.id] = history
      isChanged = true
    }
    if isChanged { rearrangeByLiveValues() }
  }

  private func history(_ id: String, _ known: Watch) -> SampleHistory? {
    guard let key = groupKey(id), let history = known.groups[key],
      !history.samples.isEmpty || history.failure != nil
    else { return nil }
    return history
  }

  /// The group that a row is; nil where it is none.
  private func groupKey(_ id: String) -> GroupKey? {
    switch location.resource {
    case .groups, .sharedSubscriptions:
      location.instanceID.map { GroupKey(instanceID: $0, name: id) }
    case .allGroups:
      RegionRowID(id).map { GroupKey(instanceID: $0.instanceID, name: $0.name) }
    default: nil
    }
  }
}
