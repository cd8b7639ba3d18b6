package import CloudMonitor

/// A question for the points of one metric, of several things over one range.
package struct MetricQuery: Hashable, Sendable {
  /// The metric.
  package let metric: Metric
  /// What the series are about: each once, all of the metric's scope.
  package let subjects: [MetricSubject]
  /// From when to when.
  package let range: MetricRange

  package init(_ metric: Metric, of subjects: [MetricSubject], range: MetricRange) {
    self.metric = metric
    var seen: Set<MetricSubject> = []
    self.subjects = subjects.filter { $0.scope == metric.scope && seen.insert($0).inserted }
    self.range = range
  }

  /// The calls that it takes, in the order of the things: each asks for all of their points, or
  /// where one thing has more than a call may ask for, for some time of it.
  package func calls(within batch: MetricBatch) -> [MetricQuery] {
    range.parts(ofPoints: batch.points).flatMap { range in
      let count = max(1, min(batch.series, Int(batch.points / max(1, range.pointCount))))
      return stride(from: 0, to: subjects.count, by: count).map { start in
        MetricQuery(
          metric, of: Array(subjects[start..<min(subjects.count, start + count)]), range: range)
      }
    }
  }

  /// As one call. The service takes a point at the end for part of the range, which ends one period
  /// earlier therefore.
  package var action: GetMonitorData {
    GetMonitorData(
      namespace: metric.namespace, metricName: metric.name,
      instances: subjects.map { subject in
        Instance(
          dimensions: zip(metric.scope.dimensions, subject.values).map {
            Dimension(name: $0, value: $1)
          })
      }, period: Int(range.period), startTime: MonitorClock.text(range.start),
      endTime: MonitorClock.text(range.end - range.period))
  }

  /// Whether it asks for more than services of 2024 allowed at once.
  package var isLarge: Bool {
    subjects.count > MetricBatch.may2024.series
      || Int64(subjects.count) * range.pointCount > MetricBatch.may2024.points
  }
}
