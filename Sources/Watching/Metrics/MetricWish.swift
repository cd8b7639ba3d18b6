/// A metric that is wanted; which of its periods there are is known only once the service said it.
package struct MetricWish: Equatable, Sendable {
  /// The metric.
  package let metric: Metric
  /// What of.
  package let subjects: [MetricSubject]
  /// How far back, in seconds.
  package let lastSeconds: Int64
  /// For how many seconds a point may stand, the best first.
  package let periods: [Int64]

  package init(
    _ metric: Metric, of subjects: [MetricSubject], lastSeconds: Int64, periods: [Int64]
  ) {
    self.metric = metric
    self.subjects = subjects
    self.lastSeconds = lastSeconds
    self.periods = periods
  }

  /// What a call for the board asks: the last hour of instances, by the minute.
  package init(board job: MetricBook.Job, of ids: [String]) {
    self.init(
      job.metric, of: ids.map(job.subject), lastSeconds: InstanceMetrics.lastSeconds,
      periods: [60])
  }

  /// The question; nil where the service has no such metric, or none of the periods.
  package func query(_ catalog: MetricCatalog, now: Int64) -> MetricQuery? {
    guard catalog.has(metric),
      let period = periods.first(where: { catalog.period(of: metric, atLeast: $0) == $0 })
    else { return nil }
    return MetricQuery(
      metric, of: subjects,
      range: MetricRange(lastSeconds: lastSeconds, period: period, now: now))
  }
}
