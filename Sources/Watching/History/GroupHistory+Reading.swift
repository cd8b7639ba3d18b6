package import Catalog

/// Since when a group is behind, as far as its history tells.
package struct LaggingSince: Equatable, Sendable {
  /// When it was seen behind first, in milliseconds of the machine's uptime.
  package let milliseconds: Int64
  /// Whether it may have been behind before: nobody looked.
  package let isAtLeast: Bool
}

/// A time at which a group was behind, and is not any more.
package struct PastLag: Equatable, Sendable {
  /// The first and the last sample of it, in milliseconds of the machine's uptime.
  package let start: Int64
  package let end: Int64
  /// The greatest lag of it, in messages.
  package let most: Int64
  /// Whether it may have been so before: nobody looked.
  package var isAtLeast = true
}

/// The least and the greatest of a span.
package struct HistoryExtremes: Equatable, Sendable {
  /// Lags; nil where none is known.
  package var lags: ClosedRange<Int64>?
  /// Messages consumed a second; nil where that is not known.
  package var rates: ClosedRange<Int64>?
}

extension GroupHistory {
  /// The least and the greatest of a span before `now`.
  package func extremes(_ span: HistorySpan, before now: Int64) -> HistoryExtremes {
    var extremes = HistoryExtremes()
    for stretch in stretches(span, before: now) {
      for point in stretch.points {
        extremes.lags = extremes.lags.widened(by: point.lags)
        extremes.rates = extremes.rates.widened(by: point.rates)
      }
    }
    return extremes
  }

  /// Whether what is known fills less than a twentieth of a span: a high chart of it would be empty.
  package func isThin(over span: HistorySpan, before now: Int64) -> Bool {
    let points = stretches(span, before: now).lazy.flatMap(\.points)
    guard let first = points.first(where: { _ in true }) else { return true }
    return now - first.milliseconds < span.milliseconds / 20
  }

  /// The last sample of the hour before `now`.
  package func latest(before now: Int64) -> HistoryPoint? {
    stretches(.hour, before: now).last?.points.last
  }

  /// Where the lag is going, by the last samples of the hour before `now`.
  package func estimate(before now: Int64) -> LagEstimate? {
    let points = stretches(.hour, before: now).flatMap(\.points).suffix(LagEstimate.mostSamples)
    guard let consumed = points.last?.rates?.upperBound else { return nil }
    return LagEstimate(
      points.compactMap { point in
        point.latestLag.map { LagEstimate.Point(milliseconds: point.milliseconds, lag: $0) }
      }, consumedPerSecond: consumed)
  }

  /// When the lag was `least` or more last, before it was not; nil where it never was, or is now.
  package func lastBehind(_ least: Int64, before now: Int64) -> PastLag? {
    let fine = stretches(.hour, before: now).flatMap(\.points)
    let start = fine.first?.milliseconds ?? now
    let coarse = stretches(.day, before: now).flatMap(\.points).filter { $0.milliseconds < start }
    var past: PastLag?
    for point in (coarse + fine).reversed() {
      guard let lags = point.lags else { continue }
      if let past, past.start - point.milliseconds > 2 * GroupHistory.bridgeMilliseconds { break }
      if lags.upperBound >= least {
        let end = past?.end ?? point.milliseconds
        past = PastLag(
          start: point.milliseconds, end: end, most: max(past?.most ?? 0, lags.upperBound))
      } else if past != nil {
        past?.isAtLeast = false
        break
      }
    }
    return past
  }

  /// Since when each sample says that messages wait and nobody consumes, in milliseconds of the machine's
  /// uptime; nil where somebody does now. What was not looked at for long is not known.
  package func nobodySince(before now: Int64) -> Int64? {
    var since: Int64?
    for point in stretches(.hour, before: now).flatMap(\.points).reversed() {
      if let since, since - point.milliseconds > GroupHistory.closeMilliseconds { break }
      guard point.consumers == 0, point.latestLag.map({ $0 > 0 }) == true else { break }
      since = point.milliseconds
    }
    return since
  }

  /// The first and the last sample that saw nobody consume what waited, where somebody does now and
  /// some of it still waits, in milliseconds of the machine's uptime; nil where there is none.
  /// - Parameter least: How many messages have to wait all that time.
  package func aloneBefore(waiting least: Int64, before now: Int64) -> ClosedRange<Int64>? {
    var (first, last): (Int64?, Int64?) = (nil, nil)
    for point in stretches(.hour, before: now).flatMap(\.points).reversed() {
      guard let lag = point.latestLag, lag >= least, let consumers = point.consumers else { break }
      if consumers == 0 {
        first = point.milliseconds
        last = last ?? point.milliseconds
      } else if first != nil {
        break
      }
    }
    guard let first, let last, last != latestMilliseconds else { return nil }
    return first...last
  }

  /// Since when the lag is `least` or more without interruption; nil where it is less now. Where it
  /// was so as far back as anybody looked, or up to a time that nobody looked at, that is said.
  package func laggingSince(_ least: Int64, before now: Int64) -> LaggingSince? {
    let fine = stretches(.hour, before: now).flatMap(\.points)
    let start = fine.first?.milliseconds ?? now
    let coarse = stretches(.day, before: now).flatMap(\.points).filter { $0.milliseconds < start }
    var since: Int64?
    for point in (coarse + fine).reversed() {
      guard let lags = point.lags else { continue }
      if let since, since - point.milliseconds > 2 * GroupHistory.bridgeMilliseconds {
        return LaggingSince(milliseconds: since, isAtLeast: true)
      }
      if lags.lowerBound < least {
        return since.map { LaggingSince(milliseconds: $0, isAtLeast: false) }
      }
      since = point.milliseconds
    }
    return since.map { LaggingSince(milliseconds: $0, isAtLeast: true) }
  }
}
