/// What the service kept of a consumer group, as far as it was read.
package struct GroupMetrics: Equatable, Sendable {
  /// What a chart of one span shows; series of one span have one period each.
  package struct Chart: Equatable, Sendable {
    /// Messages that waited.
    package fileprivate(set) var lag: MetricSeries?
    /// Messages consumed a second.
    package fileprivate(set) var tps: MetricSeries?
    /// How long the oldest waiting message had waited, in milliseconds.
    package fileprivate(set) var latency: MetricSeries?
  }

  /// By how far they look back.
  package private(set) var charts: [HistorySpan: Chart] = [:]
  /// How long ago the oldest waiting message was sent, in milliseconds.
  package private(set) var latency: MetricSeries?
  /// The same by topic, the newest of each; nil before it was asked for.
  package private(set) var topicLatencies: [String: MetricPoint]?
  /// When each question was answered last, in milliseconds of the machine's uptime.
  private var answeredAt: [Question: Int64] = [:]

  /// Something that is asked for on its own.
  enum Question: Hashable, Sendable {
    case lag(HistorySpan)
    case tps(HistorySpan)
    case latency
    case latencies(HistorySpan)
    case topicLatencies
  }

  /// Nothing was read yet.
  package init() {}

  /// Whether there are topics, and how far they are behind was never asked.
  package func lacksTopics(_ topics: [String]) -> Bool {
    !topics.isEmpty && answeredAt[.topicLatencies] == nil
  }

  /// Whether a chart was asked for to the end, whatever came of it.
  package func isRead(_ span: HistorySpan) -> Bool { answeredAt[.lag(span)] != nil }

  /// How long ago a question was answered, in milliseconds; nil where it never was.
  func ageMilliseconds(of question: Question, at uptimeMilliseconds: Int64) -> Int64? {
    answeredAt[question].map { uptimeMilliseconds - $0 }
  }

  /// Takes what was read for a span. A metric that was not asked for to the end is as it was.
  mutating func take(
    _ reading: MetricReading, of subject: MetricSubject, span: HistorySpan, now: Int64,
    uptimeMilliseconds: Int64
  ) {
    func series(_ metric: Metric) -> MetricSeries? { reading.series[metric]?[subject] }
    let oldest = now - span.askedSeconds - 300
    for (metric, question) in [(Metric.groupLag, Question.lag(span)), (.groupTps, .tps(span))]
    where reading.isSettled(metric) {
      answeredAt[question] = uptimeMilliseconds
      guard let found = series(metric) else { continue }
      let path: WritableKeyPath<Chart, MetricSeries?> = metric == .groupLag ? \.lag : \.tps
      let held = charts[span, default: Chart()][keyPath: path]
      charts[span, default: Chart()][keyPath: path] =
        held?.joined(with: found, since: oldest) ?? found
    }
    if reading.isSettled(.groupLagLatency) {
      takeLatency(reading, series(.groupLagLatency), at: uptimeMilliseconds)
    }
    takeLatencies(reading, of: subject, span: span, since: oldest, at: uptimeMilliseconds)
    takeTopics(reading, at: uptimeMilliseconds)
  }

  /// Takes how long messages wait now. The hours of a chart that was asked for alone say nothing of
  /// that, and its minutes may be older than what is known.
  private mutating func takeLatency(
    _ reading: MetricReading, _ found: MetricSeries?, at uptimeMilliseconds: Int64
  ) {
    let asked = reading.periods[.groupLagLatency] ?? []
    guard asked.isEmpty || asked.contains(where: { $0 <= GroupMetrics.longestPeriodOfNow }) else {
      return
    }
    answeredAt[.latency] = uptimeMilliseconds
    if let held = latency?.latest, let new = found?.latest, new.unixSeconds < held.unixSeconds {
      return
    }
    latency = found
  }

  /// Points that are further from each other, in seconds, are of a chart alone.
  private static let longestPeriodOfNow: Int64 = 300

  /// Takes how long messages waited over a span: the chart's own question, or the one for now, where
  /// its points are as far from each other.
  private mutating func takeLatencies(
    _ reading: MetricReading, of subject: MetricSubject, span: HistorySpan, since oldest: Int64,
    at uptimeMilliseconds: Int64
  ) {
    let metric = Metric.groupLagLatency
    let asked = reading.periods[metric] ?? []
    let isAbsent = reading.refused.contains(metric) || reading.skipped.contains(metric)
    guard isAbsent || !asked.isDisjoint(with: span.periods) else { return }
    answeredAt[.latencies(span)] = uptimeMilliseconds
    let series = reading.longer[metric] ?? reading.series[metric]
    guard let found = series?[subject], span.periods.contains(found.period) else { return }
    charts[span, default: Chart()].latency =
      charts[span]?.latency?.joined(with: found, since: oldest) ?? found
  }

  private mutating func takeTopics(_ reading: MetricReading, at uptimeMilliseconds: Int64) {
    if reading.isSettled(.subscriptionLagLatency) {
      answeredAt[.topicLatencies] = uptimeMilliseconds
      topicLatencies = reading.complete.contains(.subscriptionLagLatency) ? [:] : nil
      for case (.subscription(_, let topic), let series)
        in reading.series[.subscriptionLagLatency] ?? [:]
      {
        topicLatencies?[topic] = series.latest
      }
    }
  }
}
