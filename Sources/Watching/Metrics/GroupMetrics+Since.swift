import Catalog

/// Since when a group is behind, as what the service kept tells it.
package struct KeptSince: Equatable, Sendable {
  /// In Unix seconds.
  package let unixSeconds: Int64
  /// Whether it may have been behind before: nothing is kept of that.
  package let isAtLeast: Bool
  /// By how many seconds it may be off; nothing where it may be any.
  package let doubtSeconds: Int64?
}

extension GroupMetrics {
  /// Since when at least so many messages wait, up to a time from which on that is known otherwise:
  /// to some minutes by the lag, and to the second where how long the oldest of them waits tells it.
  package func holdingSince(_ least: Double, until unixSeconds: Int64) -> KeptSince? {
    guard let lag = charts[.day]?.lag,
      let since = lag.holdingSince(least, until: unixSeconds)
    else { return nil }
    if since.isAtLeast { return since }
    let sent = (latency?.points ?? []).filter { $0.value >= GroupMetrics.waitedMilliseconds }
      .map { $0.unixSeconds - Int64(saturating: $0.value / 1000) }
    let near = (since.unixSeconds - lag.period)...(since.unixSeconds + lag.period)
    guard let first = sent.filter(near.contains).min() else { return since }
    return KeptSince(unixSeconds: first, isAtLeast: false, doubtSeconds: 1)
  }

  /// Since when nobody consumes what waits for a group, where nobody does now: since its oldest message
  /// was sent, where before that nothing waited for long, and at every point since the same message
  /// did. Nil where that is not so: then one message, or one queue, may have been left long before.
  /// - Parameter now: In Unix seconds.
  package func nobodySince(at now: Int64) -> KeptSince? {
    guard let latency, let last = latency.latest,
      now - last.unixSeconds <= GroupMetrics.oldSeconds
    else { return nil }
    var oldest: Int64?
    for point in latency.points.reversed() {
      if point.value < GroupMetrics.waitedMilliseconds {
        return oldest.map {
          KeptSince(unixSeconds: $0, isAtLeast: false, doubtSeconds: latency.period)
        }
      }
      let sent = point.unixSeconds - Int64(saturating: point.value / 1000)
      guard sent > 0, abs(sent - (oldest ?? sent)) <= GroupMetrics.sameMessageSeconds else {
        return nil
      }
      oldest = sent
    }
    return nil
  }

  /// From which age on a point says nothing of now, in seconds.
  private static let oldSeconds: Int64 = 900
  /// Points are of periods: what is sent within so much may be the same message, in seconds.
  private static let sameMessageSeconds: Int64 = 15

  /// A message that waits for less may be only under way.
  package static let waitedMilliseconds = 10_000.0
}

extension MetricSeries {
  /// Since when values are `least` or more without interruption up to a time, from which on that is
  /// known otherwise: where the newest one before it is less, it began between the two. Nil where
  /// there is none, or it is too old to go on with. A time without points ends what is known.
  package func holdingSince(_ least: Double, until unixSeconds: Int64) -> KeptSince? {
    // Points come late, and some may be missing: where as many waited on both sides of a gap of a
    // few, it did not begin in between.
    let bridgeSeconds = MetricSeries.bridgedPeriods * period
    var since: Int64?
    for point in points.reversed() where point.unixSeconds < unixSeconds {
      let next = since ?? unixSeconds
      let bridge = since == nil ? bridgeSeconds + MetricPoint.provisionalSeconds : bridgeSeconds
      if next - point.unixSeconds > bridge { break }
      if point.value < least {
        let half = (unixSeconds - point.unixSeconds) / 2
        return since.map {
          KeptSince(unixSeconds: $0, isAtLeast: false, doubtSeconds: $0 - point.unixSeconds)
        }
          ?? KeptSince(
            unixSeconds: point.unixSeconds + half, isAtLeast: false, doubtSeconds: half)
      }
      since = point.unixSeconds
    }
    return since.map { KeptSince(unixSeconds: $0, isAtLeast: true, doubtSeconds: nil) }
  }

  /// How many periods may pass between two points that are told as one stretch.
  private static let bridgedPeriods: Int64 = 4
}
