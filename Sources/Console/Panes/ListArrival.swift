import ModelViewUpdate
import TencentCloud

/// What arrives for a list.
extension ListPane {
  /// Starts over: answers to older requests are dropped from now on. Rows that are held stay on
  /// the screen until all new ones are here, so that nothing moves meanwhile.
  mutating func startReload() {
    generation += 1
    loading = .loading
    searched = nil
    incoming = rows.isEmpty ? nil : []
    wanted = max(wanted, rows.count)
  }

  /// Takes rows that arrived.
  mutating func arrive(_ page: ListPage, at moment: Moment) {
    total = page.total ?? total
    searched = page.searched ?? searched
    token = page.token ?? token
    refreshedAt = moment
    if incoming != nil {
      incoming?.append(contentsOf: page.rows)
    } else {
      append(page.rows)
      rearrangeAfterAppending(page.rows.count)
      followEnd()
    }
  }

  /// The end of a load: everything that was asked for is here, or it failed.
  mutating func finishLoad(_ result: Result<Bool, CloudError>) {
    switch result {
    case .success(let isComplete):
      loading = .loaded
      self.isComplete = isComplete
      if let incoming {
        if let refreshedAt { markNews(in: incoming, at: refreshedAt) }
        replaceRows(incoming)
      }
      followEnd()
      if isComplete { isFollowingEnd = false }
    case .failure(let error): loading = .failed(error)
    }
    incoming = nil
  }

  /// Holds these rows in place of the old ones.
  mutating func replaceRows(_ newRows: [Row]) {
    rows = []
    rowIndices = [:]
    append(newRows)
    samples = samples.filter { rowIndices[$0.key] != nil }
    if !markedIDs.isEmpty { markedIDs = markedIDs.filter { rowIndices[$0] != nil } }
    rearrange()
  }

  private mutating func append(_ newRows: [Row]) {
    for row in newRows {
      if let index = rowIndices[row.id] {
        rows[index] = row
      } else {
        rowIndices[row.id] = rows.count
        rows.append(row)
      }
    }
  }

  /// Takes samples of rows.
  mutating func take(_ results: [String: Result<Sample, CloudError>]) {
    let lagIndex = resource.live?.fields.firstIndex { $0.name == "ConsumerLag" }
    let visible = Set(visibleIDs)
    for (id, result) in results {
      let old = samples[id] ?? SampleHistory()
      samples[id, default: SampleHistory()].take(result, lagIndex: lagIndex)
      if visible.contains(id), let new = samples[id], let latest = new.latest {
        marks.add(news(old, new), of: id, at: latest.takenAt)
      }
    }
    resortByLiveValues()
  }
}
