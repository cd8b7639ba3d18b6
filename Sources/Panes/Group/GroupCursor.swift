import Catalog
package import Watching

/// The time in the chart of a group whose values are told.
package enum GroupCursor {
  /// In how many steps it crosses the chart.
  private static let steps: Int64 = 60

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
  /// The values at the cursor, in place of those of the whole chart; nil without one.
  var atCursor: DetailLine? {
    guard let cursor = detail.chartCursor else { return nil }
    let point = nearest(cursor)
    let keptLag = point?.lags == nil ? keptValue(keptChart?.lag, at: cursor) : nil
    let keptTps = point?.rates == nil ? keptValue(keptChart?.tps, at: cursor) : nil
    func text(_ range: ClosedRange<Int64>?, _ kept: Double?) -> String {
      if let range {
        return range.lowerBound == range.upperBound
          ? ValueFormat.grouped(range.upperBound)
          : GroupPhrases.range(
            ValueFormat.grouped(range.lowerBound), ValueFormat.grouped(range.upperBound))[language]
      }
      return kept.map { ValueFormat.grouped(Int64(saturating: $0)) } ?? unknown
    }
    let values = GroupPhrases.extremes(
      lag: text(point?.lags, keptLag), tps: text(point?.rates, keptTps))
    let waited = keptPeak(keptChart?.latency, at: cursor).map {
      MonitorPhrases.behind(milliseconds: $0)
    }
    return .field(
      label: format.timeOfDayOrDate(unixMilliseconds(cursor)),
      value: values.joined(with: waited)[language], element: .strong, depth: 0)
  }

  /// What was measured here next to a time, within a step of the cursor.
  private func nearest(_ time: Int64) -> HistoryPoint? {
    let points = history.stretches(span, before: now).flatMap(\.points)
    let near = points.min { abs($0.milliseconds - time) < abs($1.milliseconds - time) }
    return near.flatMap { abs($0.milliseconds - time) <= span.milliseconds / 60 ? $0 : nil }
  }

  /// The greatest within a period of the time: a step of the cursor may hold the whole of an incident.
  private func keptPeak(_ series: MetricSeries?, at time: Int64) -> Double? {
    guard let series else { return nil }
    let seconds = unixMilliseconds(time) / 1000
    return series.points.filter { abs($0.unixSeconds - seconds) <= series.period }
      .map(\.value).max()
  }

  private func keptValue(_ series: MetricSeries?, at time: Int64) -> Double? {
    guard let series else { return nil }
    let seconds = unixMilliseconds(time) / 1000
    let near = series.points.min {
      abs($0.unixSeconds - seconds) < abs($1.unixSeconds - seconds)
    }
    return near.flatMap { abs($0.unixSeconds - seconds) <= series.period ? $0.value : nil }
  }
}
