package import Catalog
package import CloudMonitor

/// A question for the groups that are furthest behind, of many instances in one call.
///
/// `GetTopNMonitorData` is documented to rank series that are asked for by a part of their names.
/// That it does so for the groups of instances is inferred (so far no answer of the service was
/// seen): whatever it answers besides whole names is held for not being able to.
package struct GroupRanking: Hashable, Sendable {
  /// Instances that fit into one call.
  static let instanceLimit = 50
  /// How many groups are asked for: more than the twenty that matter, as the values are some minutes
  /// old.
  package static let groupCount = 60
  private static let metric = Metric.groupLag
  private static let period: Int64 = 60
  private static let lastSeconds: Int64 = 600

  private let instanceIDs: [String]
  private let range: MetricRange

  /// - Parameters:
  ///   - instanceIDs: Whose groups; of more than fit the first.
  ///   - now: What time it is, in Unix seconds.
  package init(of instanceIDs: [String], now: Int64) {
    self.instanceIDs = Array(instanceIDs.prefix(GroupRanking.instanceLimit))
    range = MetricRange(
      lastSeconds: GroupRanking.lastSeconds, period: GroupRanking.period, now: now)
  }

  /// As a call.
  package var action: GetTopNMonitorData {
    GetTopNMonitorData(
      namespace: GroupRanking.metric.namespace, metricName: GroupRanking.metric.name,
      instances: instanceIDs.map { id in
        Instance(dimensions: [Dimension(name: GroupRanking.metric.scope.dimensions[0], value: id)])
      }, startTime: MonitorClock.text(range.start),
      endTime: MonitorClock.text(range.end - range.period), n: GroupRanking.groupCount,
      period: Int(range.period))
  }

  /// The groups that an answer names, the furthest behind first, each once.
  /// - Returns: nil where there is a point without an instance that was asked for, or without a
  ///   group: such an answer does not rank groups.
  package func groups(in answer: GetTopNMonitorData.Response) -> [GroupKey]? {
    let asked = Set(instanceIDs)
    var lags: [GroupKey: Double] = [:]
    for point in answer.orderedDataPoints ?? [] {
      guard let key = key(of: point), asked.contains(key.instanceID) else { return nil }
      guard let value = point.value, value.isFinite, value > 0 else { continue }
      lags[key] = max(value, lags[key] ?? 0)
    }
    return lags.sorted {
      $0.value != $1.value
        ? $0.value > $1.value
        : ($0.key.instanceID, $0.key.name) < ($1.key.instanceID, $1.key.name)
    }.map(\.key)
  }

  private func key(of point: SingleOrderedDataPoint) -> GroupKey? {
    let values = GroupRanking.metric.scope.dimensions.compactMap { name in
      point.dimensions?.first { $0.name?.lowercased() == name }?.value
    }
    guard values.count == 2, values.allSatisfy({ !$0.isEmpty }) else { return nil }
    return GroupKey(instanceID: values[0], name: values[1])
  }
}
