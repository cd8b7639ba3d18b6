import Catalog
import TerminalUI

/// What the filter of a list lets through, and where that was found.
extension ListPane {
  /// Those of the rows that the filter lets through.
  mutating func matching(_ indices: [Int]) -> [Int] {
    readFilter()
    filterFlaw = nil
    unmeasuredCount = 0
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
    if filtering.readsMeasurements {
      unmeasuredCount = rows.count { samples[$0.id]?.latest == nil && !isMissing($0) }
    }
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

  /// Has the rows ready to be searched, so that the first letter of a filter is as quick as others.
  package mutating func prepareFilter() { haystacks.read(rows) }

  /// Filters by a text that was not typed, as it stands.
  package mutating func setFilter(_ text: String?) {
    filter = text.map { LineEditor(text: $0) }
    isFilterOpen = false
    rearrange()
  }

  /// Finds out in which fields the first rows hold what the filter looks for: a match that nobody
  /// sees would look like a mistake.
  mutating func noteFound() {
    defer { reveal() }
    noteNearest()
    foundFields = []
    if filtering.asksNoText { return }
    let nameIndex = resource.columns.first.flatMap { column -> Int? in
      if case .field(let index) = column.source { index } else { nil }
    }
    for var run in filtering.parts.map(FilterRun.init) {
      for index in order.prefix(ListPane.inspectedLimit) {
        let values = rows[index].values
        if nameIndex.map({ run.matches(values[$0]) }) == true { continue }
        guard let place = values.indices.first(where: { run.matches(values[$0]) }) else { continue }
        let name = resource.fields[place].name
        if !foundFields.contains(name) { foundFields.append(name) }
      }
    }
  }

  /// Finds out what is nearly called like the word that nothing holds.
  mutating func noteNearest() {
    nearestName = nil
    guard order.isEmpty, filterFlaw == nil, rows.count <= ListPane.comparedLimit,
      let word = filtering.onlyWord, case .field(let index)? = resource.columns.first?.source
    else { return }
    nearestName = NearPart.nearest(
      to: word,
      among: rows.lazy.compactMap { row -> String? in
        if case .text(let name) = row.values[index] { name } else { nil }
      })
  }

  /// How many names are compared with a word while it is typed.
  private static let comparedLimit = 10_000

  /// How many rows are looked into for where they match.
  private static let inspectedLimit = 50
}
