package import Catalog

/// What a detail of a group wants to know of the service's history now.
extension GroupMetrics {
  /// How often the newest points are asked for, in milliseconds: both metrics of a chart by the
  /// minute and how long messages wait are two calls a minute.
  private static let chartMilliseconds: Int64 = 120_000
  private static let latencyMilliseconds: Int64 = 60_000
  /// How far back it looks for how long messages wait now, in seconds.
  private static let latencySeconds: Int64 = 900

  /// What is wanted.
  /// - Parameters:
  ///   - topics: The topics of the group that are on the screen.
  ///   - isOpening: Whether the user has just asked for it: all of it then, however young.
  package func wishes(
    _ key: GroupKey, _ span: HistorySpan, topics: [String], isOpening: Bool,
    at uptimeMilliseconds: Int64
  ) -> [MetricWish] {
    func isDue(_ question: Question, after milliseconds: Int64) -> Bool {
      guard let age = ageMilliseconds(of: question, at: uptimeMilliseconds) else { return true }
      return age >= (isOpening ? GroupMetrics.latencyMilliseconds : milliseconds)
    }
    let group = [MetricSubject.group(key)]
    let rest = max(GroupMetrics.chartMilliseconds, (span.periods.first ?? 60) * 1000)
    var wishes: [MetricWish] = []
    if isDue(.lag(span), after: rest) {
      wishes.append(
        MetricWish(.groupLag, of: group, lastSeconds: span.askedSeconds, periods: span.periods))
    }
    wishes += latencyWishes(
      group, span, isNowDue: isDue(.latency, after: GroupMetrics.latencyMilliseconds),
      isChartDue: isDue(.latencies(span), after: rest))
    if isDue(.tps(span), after: rest) {
      wishes.append(
        MetricWish(.groupTps, of: group, lastSeconds: span.askedSeconds, periods: span.periods))
    }
    if !topics.isEmpty, isDue(.topicLatencies, after: GroupMetrics.chartMilliseconds) {
      wishes.append(
        MetricWish(
          .subscriptionLagLatency, of: topics.map { .subscription(key, topic: $0) },
          lastSeconds: GroupMetrics.latencySeconds, periods: [60, 300]))
    }
    return wishes
  }

  /// How long messages wait now, by the minute, and how long they did over the span of the chart: one
  /// question where the chart is by the minute too.
  private func latencyWishes(
    _ group: [MetricSubject], _ span: HistorySpan, isNowDue: Bool, isChartDue: Bool
  ) -> [MetricWish] {
    func wish(_ seconds: Int64, _ periods: [Int64]) -> MetricWish {
      MetricWish(.groupLagLatency, of: group, lastSeconds: seconds, periods: periods)
    }
    let now = wish(GroupMetrics.latencySeconds, [60, 300])
    let chart = wish(span.askedSeconds, span.periods)
    if span.periods.first == 60 {
      return isChartDue ? [chart] : isNowDue ? [now] : []
    }
    return (isNowDue ? [now] : []) + (isChartDue ? [chart] : [])
  }
}
