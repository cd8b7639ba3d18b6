import Catalog

/// The times of the points that are asked for: whole periods, from the first to the one after the
/// last.
package struct MetricRange: Hashable, Sendable {
  /// For how many seconds a point stands.
  package let period: Int64
  /// The first point, in Unix seconds.
  package let start: Int64
  /// Where a point would come after the last one, in Unix seconds.
  package let end: Int64

  /// - Precondition: borders of periods.
  init(period: Int64, start: Int64, end: Int64) {
    self.period = period
    self.start = start
    self.end = max(start, end)
  }

  /// The last seconds before a time, the period that it falls into included.
  package init(lastSeconds: Int64, period: Int64, now: Int64) {
    let end = (now.flooredQuotient(period) + 1) * period
    self.init(period: period, start: end - max(1, lastSeconds / period) * period, end: end)
  }

  /// How many points a series has at most.
  package var pointCount: Int64 { (end - start) / period }

  /// In parts of so many points at most, the earliest first.
  func parts(ofPoints limit: Int64) -> [MetricRange] {
    if pointCount <= limit { return [self] }
    return stride(from: start, to: end, by: Int(limit * period)).map {
      MetricRange(period: period, start: $0, end: min(end, $0 + limit * period))
    }
  }
}
