import Catalog
package import Watching

/// The time in the chart of a group whose values are told.
package enum GroupCursor {
  /// In how many steps it crosses the chart.
  static let steps: Int64 = 60

  /// Where it is after a step; nil once it leaves the chart at its end, where now is.
  package static func moved(
    _ cursor: Int64?, by steps: Int64, span: HistorySpan, now: Int64
  ) -> Int64? {
    let window = GroupChartWindow(span: span, now: now)
    let step = span.milliseconds / GroupCursor.steps
    let next = (cursor ?? window.end) + steps * step
    return next >= window.end ? nil : max(window.start, next)
  }
}

extension GroupLines {
  /// The values of one moment at the cursor, in place of those of the whole chart; nil without one. A
  /// step of the cursor may hold the whole of an incident: its worst moment is told, at its own time.
  var atCursor: DetailLine? {
    guard let cursor = detail.chartCursor else { return nil }
    let half = span.milliseconds / GroupCursor.steps / 2
    let reach = (cursor - half)...(cursor + half)
    if let point = measured(in: reach) {
      return line(
        at: unixMilliseconds(point.milliseconds), lag: text(point.lags), tps: text(point.rates))
    }
    guard let seconds = keptSeconds(in: reach) else {
      return line(at: unixMilliseconds(cursor), lag: unknown, tps: unknown)
    }
    func kept(_ series: MetricSeries?) -> String {
      series?.value(at: seconds).map { ValueFormat.grouped(Int64(saturating: $0)) } ?? unknown
    }
    return line(at: seconds * 1000, lag: kept(keptChart?.lag), tps: kept(keptChart?.tps))
  }

  private func line(at unixMilliseconds: Int64, lag: String, tps: String) -> DetailLine {
    let waited = keptChart?.latency?.value(at: unixMilliseconds / 1000)
      .map { MonitorPhrases.behind(milliseconds: $0) }
    let values = GroupPhrases.extremes(lag: lag, tps: tps)
    return .field(
      label: format.timeOfDayOrDate(unixMilliseconds),
      value: values.joined(with: waited)[language], element: .strong, depth: 0)
  }

  private func text(_ range: ClosedRange<Int64>?) -> String {
    guard let range else { return unknown }
    return range.lowerBound == range.upperBound
      ? ValueFormat.grouped(range.upperBound)
      : GroupPhrases.range(
        ValueFormat.grouped(range.lowerBound), ValueFormat.grouped(range.upperBound))[language]
  }

  /// What was measured here, where most waited.
  private func measured(in reach: ClosedRange<Int64>) -> HistoryPoint? {
    history.stretches(span, before: now).flatMap(\.points)
      .filter { reach.contains($0.milliseconds) && $0.lags != nil }
      .max { ($0.lags?.upperBound ?? 0) < ($1.lags?.upperBound ?? 0) }
  }

  /// When most waited by what the service kept, in Unix seconds; the next point where a step of the
  /// cursor is shorter than a period.
  private func keptSeconds(in reach: ClosedRange<Int64>) -> Int64? {
    guard let series = keptChart?.lag ?? keptChart?.latency else { return nil }
    let (start, end) = (
      unixMilliseconds(reach.lowerBound) / 1000, unixMilliseconds(reach.upperBound) / 1000
    )
    let more = max(0, series.period - (end - start) + 1) / 2
    return series.points.filter { ((start - more)...(end + more)).contains($0.unixSeconds) }
      .max { $0.value < $1.value }?.unixSeconds
  }
}

extension MetricSeries {
  /// The value of the point of a time, or of the period that it is in.
  fileprivate func value(at seconds: Int64) -> Double? {
    let near = points.min { abs($0.unixSeconds - seconds) < abs($1.unixSeconds - seconds) }
    return near.flatMap { abs($0.unixSeconds - seconds) * 2 <= period ? $0.value : nil }
  }
}
