/// How much one call of `GetMonitorData` may ask for.
package struct MetricBatch: Hashable, Codable, Sendable {
  /// Series at most.
  package let series: Int
  /// Points of all of them at most.
  package let points: Int64

  /// What the client and the SDKs of 2026 document.
  package static let today = MetricBatch(series: 50, points: 7200)
  /// What pages of 2024 and 2025 say, and the international one: taken where the other is refused.
  package static let may2024 = MetricBatch(series: 10, points: 1440)
}
