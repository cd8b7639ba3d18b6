package import CloudMonitor

/// Reading an answer: whose a series is tell the names and values of its dimensions, never its place.
/// Names that nobody asked for may come with them, in any order.
extension MetricQuery {
  /// The series of each thing that the answer has points or an empty list of. What is not in it is
  /// not known.
  package func series(
    in answer: GetMonitorData.Response
  ) -> [MetricSubject: MetricSeries] {
    // Of another period than asked for they would tell something else.
    if let period = answer.period, Int64(period) != range.period { return [:] }
    let asked = Dictionary(
      subjects.map { ($0.values, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [MetricSubject: MetricSeries] = [:]
    var ambiguous: Set<MetricSubject> = []
    for data in answer.dataPoints ?? [] {
      guard let subject = asked[values(of: data)], let points = points(of: data) else { continue }
      let series = MetricSeries(period: range.period, points)
      guard let other = found[subject], other != series else {
        found[subject] = series
        continue
      }
      if other.points.isEmpty {
        found[subject] = series
      } else if !series.points.isEmpty {
        ambiguous.insert(subject)
      }
    }
    // Two series of one thing differ in something that was not asked for: neither is its own.
    for subject in ambiguous { found[subject] = nil }
    return found
  }

  /// What stands under the names that were asked for; a name that is missing fits nothing.
  private func values(of data: DataPoint) -> [String] {
    metric.scope.dimensions.map { name in
      let name = name.lowercased()
      return data.dimensions?.first { $0.name?.lowercased() == name }?.value ?? ""
    }
  }

  /// Times and values go together one by one; where their numbers differ, nobody knows which to
  /// which. Nothing that is measured here can be less than nothing.
  private func points(of data: DataPoint) -> [MetricPoint]? {
    let (times, values) = (data.timestamps ?? [], data.values ?? [])
    guard times.count == values.count else { return nil }
    return zip(times, values).compactMap { time, value in
      guard let unixSeconds = Int64(exactly: time.rounded()), value.isFinite, value >= 0,
        (range.start..<range.end).contains(unixSeconds)
      else { return nil }
      return MetricPoint(unixSeconds: unixSeconds, value: value)
    }
  }
}
