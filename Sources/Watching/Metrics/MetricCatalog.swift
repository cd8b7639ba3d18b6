package import CloudMonitor

/// Which metrics there are, as `DescribeBaseMetrics` says; where that may not be asked, as they are
/// documented.
package struct MetricCatalog: Hashable, Codable, Sendable {
  /// What is known of one.
  package struct Entry: Hashable, Codable, Sendable {
    /// The unit.
    package let unit: String
    /// The periods that it can be asked by, in seconds; empty where that is not said.
    package let periods: [Int64]
  }

  /// By name; nil where nobody said which there are.
  private let entries: [String: Entry]?
  /// How much a call may ask for, where that was found out to be less than is documented.
  package var batch: MetricBatch?
  /// Whether it was found out that the service does not rank the groups of instances.
  package var lacksRanking: Bool?

  /// The metrics as they are documented.
  package static let documented = MetricCatalog(entries: nil)

  private init(entries: [String: Entry]?) { self.entries = entries }

  /// Whether another says the same of a metric.
  package func agrees(with other: MetricCatalog, on metric: Metric) -> Bool {
    entries?[metric.name] == other.entries?[metric.name]
  }

  /// What an answer confirms: a metric by its name, whatever its case, and its dimension set.
  package init(_ answer: DescribeBaseMetrics.Response) {
    let sets = Dictionary(
      grouping: answer.metricSet ?? [], by: { $0.metricName?.lowercased() ?? "" })
    var entries: [String: Entry] = [:]
    for metric in Metric.all {
      let wanted = Set(metric.scope.dimensions.map { $0.lowercased() })
      guard
        let found = sets[metric.name.lowercased()]?.first(where: { set in
          set.dimensions?.contains { desc in
            Set((desc.dimensions ?? []).map { $0.lowercased() }) == wanted
          } == true
        })
      else { continue }
      entries[metric.name] = Entry(
        unit: found.unit ?? metric.unit, periods: MetricCatalog.periods(of: found))
    }
    self.init(entries: entries)
  }

  /// The same with what the answer about another namespace confirms.
  package func adding(_ answer: DescribeBaseMetrics.Response) -> MetricCatalog {
    var whole = MetricCatalog(
      entries: (entries ?? [:]).merging(MetricCatalog(answer).entries ?? [:]) { own, _ in own })
    (whole.batch, whole.lacksRanking) = (batch, lacksRanking)
    return whole
  }

  /// Whether a metric can be asked for. Of MQTT the documents name too few to go by them alone.
  package func has(_ metric: Metric) -> Bool {
    entries.map { $0[metric.name] != nil } ?? (metric.namespace == Metric.namespace)
  }

  /// The unit of its values.
  package func unit(of metric: Metric) -> String { entries?[metric.name]?.unit ?? metric.unit }

  /// The least period that it has and that is no shorter; nil where it has none.
  package func period(of metric: Metric, atLeast seconds: Int64) -> Int64? {
    guard let entry = entries?[metric.name], !entry.periods.isEmpty else { return seconds }
    return entry.periods.filter { $0 >= seconds }.min()
  }

  /// Without a metric that was refused all the same.
  package func dropping(_ metric: Metric) -> MetricCatalog {
    var left =
      entries
      ?? Dictionary(
        uniqueKeysWithValues: Metric.all.filter(has).map {
          ($0.name, Entry(unit: $0.unit, periods: []))
        })
    left[metric.name] = nil
    var rest = MetricCatalog(entries: left)
    (rest.batch, rest.lacksRanking) = (batch, lacksRanking)
    return rest
  }

  private static func periods(of set: MetricSet) -> [Int64] {
    let listed = (set.period ?? []).map(Int64.init)
    let named = (set.periods ?? []).compactMap { $0.period.flatMap(Int64.init) }
    return Set(listed + named).filter { $0 > 0 }.sorted()
  }
}
