/// A value at a time.
package struct MetricPoint: Hashable, Sendable {
  /// For how long after its time a point may still change, in seconds.
  package static let provisionalSeconds: Int64 = 300

  /// Where its period begins.
  package let unixSeconds: Int64
  /// The value, in the metric's unit.
  package let value: Double

  package init(unixSeconds: Int64, value: Double) {
    self.unixSeconds = unixSeconds
    self.value = value
  }

  /// Whether it may still change.
  package func isProvisional(at now: Int64) -> Bool {
    unixSeconds > now - MetricPoint.provisionalSeconds
  }
}

/// What the service kept of one thing: points of one period, oldest first. A time without a point is
/// a gap, and never 0; series of different periods are never joined.
package struct MetricSeries: Hashable, Sendable {
  /// For how many seconds a point stands.
  package let period: Int64
  /// The points, oldest first, each time once.
  package let points: [MetricPoint]

  /// - Parameter points: in any order; of one time the last one holds.
  package init(period: Int64, _ points: [MetricPoint]) {
    self.period = period
    var byTime: [Int64: MetricPoint] = [:]
    for point in points { byTime[point.unixSeconds] = point }
    self.points = byTime.values.sorted { $0.unixSeconds < $1.unixSeconds }
  }

  /// The newest point.
  package var latest: MetricPoint? { points.last }

  /// The points between gaps, oldest first.
  package var stretches: [ArraySlice<MetricPoint>] {
    var found: [ArraySlice<MetricPoint>] = []
    var start = points.startIndex
    for index in points.indices.dropFirst()
    where points[index].unixSeconds - points[index - 1].unixSeconds > period {
      found.append(points[start..<index])
      start = index
    }
    if start < points.endIndex { found.append(points[start...]) }
    return found
  }

  /// Points of another part of the same period; newer ones take the place of provisional ones.
  /// - Parameter oldest: Points before it are forgotten, in Unix seconds.
  package func joined(with newer: MetricSeries, since oldest: Int64 = .min) -> MetricSeries {
    guard newer.period == period else { return newer }
    return MetricSeries(
      period: period, (points + newer.points).filter { $0.unixSeconds >= oldest })
  }
}
