import Catalog

/// What the service kept of an MQTT instance over a span, for its detail.
package struct InstanceChart: Equatable, Sendable {
  /// How far back it looks where nobody chose.
  package static let standardSpan = HistorySpan.sixHours
  /// The metrics, from top to bottom.
  package static let metrics: [Metric] = [
    .mqttClients, .mqttConnectsFailed, .mqttSignInsFailed, .mqttConnectsLimited,
    .mqttDeliveriesLimited,
  ]
  /// How often the newest points are asked for, in milliseconds.
  private static let chartMilliseconds: Int64 = 300_000
  /// As many calls as a page may make as it opens.
  private static let mostCalls = 10
  /// How many points a call brings.
  private static let pointsPerCall: Int64 = 1440

  /// What was kept over one span.
  package struct Kept: Equatable, Sendable {
    /// By metric; what is not in it is not known.
    package fileprivate(set) var series: [Metric: MetricSeries] = [:]
    fileprivate var answeredAt: Int64?

    /// Nothing is known.
    package init() {}

    /// Whether it was asked for to the end, whatever came of it.
    package var isRead: Bool { answeredAt != nil }
  }

  private var kept: [HistorySpan: Kept] = [:]

  package init() {}

  /// What was kept over a span.
  package subscript(span: HistorySpan) -> Kept { kept[span] ?? Kept() }

  /// For how many seconds a point stands: MQTT has two periods, and five minutes hide peaks.
  private static func period(_ span: HistorySpan) -> Int64 {
    span.seconds <= HistorySpan.sixHours.seconds ? 60 : 300
  }

  /// Those that are asked for over a span: of the longest one not all, as each takes several calls.
  package static func metrics(over span: HistorySpan) -> [Metric] {
    let points = span.askedSeconds / period(span)
    let calls = Int((points + pointsPerCall - 1) / pointsPerCall)
    return Array(metrics.prefix(mostCalls / max(1, calls)))
  }

  /// What is wanted now.
  /// - Parameter isOpening: Whether the user has just asked for it.
  package func wishes(
    of instanceID: String, _ span: HistorySpan, isOpening: Bool, at uptimeMilliseconds: Int64
  ) -> [MetricWish] {
    let rest = isOpening ? 60_000 : InstanceChart.chartMilliseconds
    if let answeredAt = self[span].answeredAt, uptimeMilliseconds - answeredAt < rest { return [] }
    return InstanceChart.metrics(over: span).map {
      MetricWish(
        $0, of: [.mqttInstance(instanceID)], lastSeconds: span.askedSeconds,
        periods: [InstanceChart.period(span)])
    }
  }

  mutating func take(
    _ reading: MetricReading, of subject: MetricSubject, _ span: HistorySpan,
    uptimeMilliseconds: Int64
  ) {
    let settled = InstanceChart.metrics(over: span).filter(reading.isSettled)
    if settled.isEmpty { return }
    kept[span, default: Kept()].answeredAt = uptimeMilliseconds
    for metric in settled {
      let series = reading.series[metric]?[subject]
      kept[span]?.series[metric] = series.map { InstanceChart.byTheMinute($0, metric) }
    }
  }

  /// What is counted over five minutes is told as so much a minute; clients online are no sum.
  private static func byTheMinute(_ series: MetricSeries, _ metric: Metric) -> MetricSeries {
    if metric == .mqttClients || series.period == 60 { return series }
    let minutes = Double(series.period) / 60
    return MetricSeries(
      period: series.period,
      series.points.map { MetricPoint(unixSeconds: $0.unixSeconds, value: $0.value / minutes) })
  }
}
