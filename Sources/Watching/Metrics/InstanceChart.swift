package import Catalog

/// What the service kept of an MQTT instance over some hours, by the minute, for its detail.
package struct InstanceChart: Equatable, Sendable {
  /// How far back it looks.
  package static let span = HistorySpan.sixHours
  /// The metrics, from top to bottom.
  package static let metrics: [Metric] = [
    .mqttClients, .mqttConnectsFailed, .mqttSignInsFailed, .mqttConnectsLimited,
    .mqttDeliveriesLimited,
  ]
  /// How often the newest points are asked for, in milliseconds.
  private static let chartMilliseconds: Int64 = 300_000

  /// By metric; what is not in it is not known.
  package private(set) var series: [Metric: MetricSeries] = [:]
  private var answeredAt: Int64?

  package init() {}

  /// Whether it was asked for to the end, whatever came of it.
  package var isRead: Bool { answeredAt != nil }

  /// What is wanted now.
  /// - Parameter isOpening: Whether the user has just asked for it.
  package func wishes(
    of instanceID: String, isOpening: Bool, at uptimeMilliseconds: Int64
  ) -> [MetricWish] {
    let rest = isOpening ? 60_000 : InstanceChart.chartMilliseconds
    if let answeredAt, uptimeMilliseconds - answeredAt < rest { return [] }
    return InstanceChart.metrics.map {
      MetricWish(
        $0, of: [.mqttInstance(instanceID)], lastSeconds: InstanceChart.span.askedSeconds,
        periods: [60])
    }
  }

  mutating func take(
    _ reading: MetricReading, of subject: MetricSubject, uptimeMilliseconds: Int64
  ) {
    let settled = InstanceChart.metrics.filter(reading.isSettled)
    if !settled.isEmpty { answeredAt = uptimeMilliseconds }
    for metric in settled { series[metric] = reading.series[metric]?[subject] }
  }
}
