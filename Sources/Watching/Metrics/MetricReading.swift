package import Catalog
package import TencentCloud

/// What reading some metrics came to.
package struct MetricReading: Sendable {
  /// The series by metric and what they are about. What was asked for and is not in it is not known.
  package var series: [Metric: [MetricSubject: MetricSeries]] = [:]
  /// Of a metric that was asked for by two periods, the series of the longer one.
  package var longer: [Metric: [MetricSubject: MetricSeries]] = [:]
  /// The metrics that were asked for to the end.
  package var complete: Set<Metric> = []
  /// By which periods they were, in seconds.
  package var periods: [Metric: Set<Int64>] = [:]
  /// The metrics that the service does not have after all.
  package var refused: Set<Metric> = []
  /// The metrics that were not asked for, as the service does not have them, or no such period.
  package var skipped: Set<Metric> = []
  /// Why there is no more, where there is not.
  package var failure: MonitorFailure?
  /// Why calls could not be counted, in English: none was made then.
  package var countingProblem: String?
  /// Whether the budget had no room for all.
  package var isShort = false
  /// What each call came to: nil where it was answered.
  package var calls: [CloudError?] = []
  /// What the day's count was in the end.
  package var tally: MonitorTally?
  /// The groups that are furthest behind, the worst first, where that was asked and answered.
  package var ranking: [GroupKey]?
  /// Whether it was found out that the service does not rank groups.
  package var lacksRanking = false
  /// How much a call may ask for, as far as that was found out.
  package var batch: MetricBatch

  package init(batch: MetricBatch) { self.batch = batch }

  /// Whether there is no more to be learnt of a metric now.
  package func isSettled(_ metric: Metric) -> Bool {
    complete.contains(metric) || refused.contains(metric) || skipped.contains(metric)
  }

  /// Adds what asking once more came to for what was refused: what it settles is refused no more.
  package mutating func follow(with later: MetricReading) {
    refused = refused.subtracting(later.complete).union(later.refused)
    complete.formUnion(later.complete)
    periods.merge(later.periods) { $0.union($1) }
    for (metric, found) in later.series { add(found, of: metric) }
    for (metric, found) in later.longer { add(found, of: metric) }
    failure = failure ?? later.failure
    countingProblem = countingProblem ?? later.countingProblem
    isShort = isShort || later.isShort
    calls += later.calls
    tally = later.tally ?? tally
    batch = later.batch
  }

  /// Adds what a call answered.
  package mutating func add(_ found: [MetricSubject: MetricSeries], of metric: Metric) {
    for (subject, new) in found {
      let held = series[metric]?[subject]
      let isLonger = held.map { $0.period < new.period } ?? false
      if let held, held.period > new.period { longer[metric, default: [:]][subject] = held }
      let path: WritableKeyPath<MetricReading, [Metric: [MetricSubject: MetricSeries]]> =
        isLonger ? \.longer : \.series
      let joined = self[keyPath: path][metric]?[subject]?.joined(with: new) ?? new
      self[keyPath: path][metric, default: [:]][subject] = joined
    }
  }
}
