package import TencentCloud

/// What reading some metrics came to.
package struct MetricReading: Sendable {
  /// The series by metric and what they are about. What was asked for and is not in it is not known.
  package var series: [Metric: [MetricSubject: MetricSeries]] = [:]
  /// The metrics that were asked for to the end.
  package var complete: Set<Metric> = []
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
    for (metric, found) in later.series { add(found, of: metric) }
    failure = failure ?? later.failure
    countingProblem = countingProblem ?? later.countingProblem
    isShort = isShort || later.isShort
    calls += later.calls
    tally = later.tally ?? tally
    batch = later.batch
  }

  /// Adds what a call answered.
  package mutating func add(_ found: [MetricSubject: MetricSeries], of metric: Metric) {
    series[metric, default: [:]].merge(found) { $0.joined(with: $1) }
  }
}
