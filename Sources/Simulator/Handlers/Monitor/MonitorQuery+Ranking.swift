import CloudMonitor
import FoundationEssentials

/// The greatest values of a metric. What is asked by part of the names that the metric's series are
/// told apart by is answered with all of those that fit, as the documented example shows it.
extension MonitorQuery {
  /// - Parameter request: It is checked as a request for the points of these series is.
  /// - Throws: `InvalidParameterValue`, `LimitExceeded.LimitedAccess`
  init(_ request: GetTopNMonitorData, at moment: Moment) throws(ServiceFault) {
    guard request.n > 0 else { throw .invalidValue("N must be greater than 0.") }
    try self.init(
      GetMonitorData(
        namespace: request.namespace, metricName: request.metricName,
        instances: request.instances, period: request.period ?? 60, startTime: request.startTime,
        endTime: request.endTime), at: moment)
  }

  /// The newest point of each series, the greatest first.
  func greatest(
    _ count: Int, of world: inout World, at moment: Moment
  ) throws(ServiceFault) -> [SingleOrderedDataPoint] {
    var newest: [SingleOrderedDataPoint] = []
    for instance in request.instances {
      for dimensions in try whole(instance.dimensions, of: &world) {
        let found = try points(of: dimensions, &world, moment)
        guard let time = found.timestamps?.last, let value = found.values?.last else { continue }
        newest.append(
          SingleOrderedDataPoint(
            dimensions: found.dimensions, value: value, timestamp: Date(timeIntervalSince1970: time)
          ))
      }
    }
    newest.sort { ($0.value ?? 0) > ($1.value ?? 0) }
    return newest.prefix(count).enumerated().map { index, point in
      var point = point
      point.order = index + 1
      return point
    }
  }

  /// The dimension sets that some names and values are part of.
  private func whole(
    _ dimensions: [Dimension], of world: inout World
  ) throws(ServiceFault) -> [[Dimension]] {
    let names = Set(dimensions.compactMap(\.name))
    guard names == ["tenant"], !metrics.contains(where: { $0.subject == .instance }) else {
      return [dimensions]
    }
    guard let tenant = dimensions.first?.value, let instance = world.instances[tenant] else {
      return []
    }
    let contents = try world.contents(of: instance.name)
    let isOfGroups = metrics.contains { $0.subject == .group }
    let others =
      isOfGroups
      ? contents.groups.rows.map { Dimension(name: "group", value: $0.name) }
      : contents.topics.rows.map { Dimension(name: "topic", value: $0.name) }
    return others.map { dimensions + [$0] }
  }
}
