import Catalog
import TencentCloud
import Watching

/// Who is behind, and where that is going.
struct LagSection {
  let report: IncidentReport

  /// More groups than these are told by their number alone.
  private static let limit = 50

  /// The groups with a finding, in the order of the board, which has first what gets worse; then
  /// those of which alerts fired since, the furthest behind first.
  var keys: [GroupKey] {
    let fired = (report.events ?? []).filter { $0.unixMilliseconds >= report.scope.since }
      .compactMap { event -> GroupKey? in
        guard let change = event.content.change, let name = change.group else { return nil }
        return GroupKey(instanceID: change.instanceID, name: name)
      }
    let found = report.entries.compactMap { entry -> GroupKey? in
      guard entry.finding.location.resource.listsGroups, let name = entry.finding.rowID else {
        return nil
      }
      return GroupKey(instanceID: entry.finding.instanceID, name: name)
    }
    var seen: Set<GroupKey> = []
    let over = fired.sorted { left, right in
      let (one, other) = (lag(left) ?? .max, lag(right) ?? .max)
      return one == other ? left.name < right.name : one > other
    }
    return (found + over).filter { seen.insert($0).inserted }
  }

  /// The same for the charts: what fired since stands first, the most that waited before less.
  var chartKeys: [GroupKey] {
    let fired = Set(
      (report.events ?? []).filter { $0.unixMilliseconds >= report.scope.since }
        .compactMap { event in
          event.content.change.flatMap { change in
            change.group.map { GroupKey(instanceID: change.instanceID, name: $0) }
          }
        })
    let told = Array(keys.prefix(LagSection.limit))
    let first = told.filter(fired.contains).map { key in (key: key, most: most(key) ?? 0) }
      .sorted { $0.most > $1.most }.map(\.key)
    return first + told.filter { !fired.contains($0) }
  }

  private func lag(_ key: GroupKey) -> Int64? {
    report.watch.groups[key]?.latest?.group?.lag
  }

  var listing: Listing {
    let titles = [
      FieldTitles.phrase("Instance"), FieldTitles.phrase("ConsumerGroup"),
      FieldTitles.phrase("ConsumerLag"), FieldTitles.phrase("LagRate"),
      FieldTitles.phrase("LagDrainsIn"), FieldTitles.phrase("ConsumerNum"),
      FieldTitles.phrase("Tps"), ReportPhrases.most,
    ]
    var listing = report.listing(titles, keys.prefix(LagSection.limit).map(cells))
    for index in [2, 3, 4, 5, 6, 7] { listing.columns[index].isNumber = true }
    return listing
  }

  private func cells(_ key: GroupKey) -> [ListingCell] {
    let history = report.watch.groups[key]
    let sample = history?.latest?.group
    func number(_ value: Int64?) -> ListingCell {
      value.map { .text(ValueFormat.grouped($0)) } ?? .unknown
    }
    let estimates = [EstimatePart.rate, .drainsIn].map { part in
      history.map { report.cell(part.value($0), part == .rate ? .rate : .duration) } ?? .unknown
    }
    let name = report.watch.instances[key.instanceID]?.name
    return [
      .text(name.map { "\($0) \(key.instanceID)" } ?? key.instanceID), .text(key.name),
      number(sample?.lag),
    ] + estimates + [number(sample?.consumers), number(sample?.tps), number(most(key))]
  }

  /// The most that waited since the beginning, as far as it was measured or kept.
  private func most(_ key: GroupKey) -> Int64? {
    ReportCharts.points(of: key, report).map(\.lag).max()
  }
}
