import Catalog
import ModelViewUpdate
import TerminalUI
package import Watching

/// What of a group the service kept: it reaches further back than what was measured here, and knows
/// how long messages wait. It is some minutes late.
extension GroupLines {
  /// Older values of how long messages wait say nothing of now, in seconds.
  private static let latencySeconds: Int64 = 900

  /// How far back the chart of a detail looks: where nobody chose, a day once the service's is there,
  /// and an hour while only that is known which was measured here.
  package static func span(of detail: DetailPane, _ context: DetailContext) -> HistorySpan {
    if let span = detail.chosenSpan { return span }
    let kept = context.kept?.metrics?.charts[.day]?.lag
    return kept?.points.isEmpty == false ? .day : .hour
  }

  /// The service's part of the chart.
  var keptChart: GroupMetrics.Chart? { kept?.metrics?.charts[span] }

  /// A time of the calendar as one of the machine's uptime.
  func uptimeMilliseconds(_ unixMilliseconds: Int64) -> Int64 {
    moment.uptimeMilliseconds - (moment.unixMilliseconds - unixMilliseconds)
  }

  private var unixSeconds: Int64 { moment.unixMilliseconds / 1000 }

  /// The least and the greatest of what the service kept.
  func keptRange(_ series: MetricSeries?) -> ClosedRange<Int64>? {
    guard let series else { return nil }
    let values = series.points.filter { $0.unixSeconds >= unixSeconds - span.seconds }
      .map { Int64(saturating: $0.value) }
    guard let least = values.min(), let greatest = values.max() else { return nil }
    return least...greatest
  }

  /// The least and the greatest of the range that is shown: of the minutes since the start alone, those
  /// of days are not known.
  func whole(
    _ own: ClosedRange<Int64>?, _ kept: ClosedRange<Int64>?
  ) -> ClosedRange<Int64>? {
    kept == nil && (!span.isOwn || isLoadingSpan) ? nil : own.widened(by: kept)
  }

  /// Whether the range was chosen, and what the service kept of it is still to come.
  private var isLoadingSpan: Bool {
    guard let kept, kept.problem == nil, detail.chosenSpan == span else { return false }
    return kept.metrics?.isRead(span) != true
  }

  /// How long the oldest message waits, at the newest time of which that is known.
  var behind: String? {
    guard let point = kept?.metrics?.latency?.latest,
      unixSeconds - point.unixSeconds <= GroupLines.latencySeconds
    else { return nil }
    if isOver(point) { return nil }
    if let waited = waitedSince(point) {
      return MonitorPhrases.behindNow(
        milliseconds: waited, isProvisional: point.isProvisional(at: unixSeconds))[language]
    }
    return MonitorPhrases.behind(
      milliseconds: point.value, isProvisional: point.isProvisional(at: unixSeconds),
      at: timeOfMinute(point.unixSeconds))[language]
  }

  /// How long the oldest message waits by now, where nobody has consumed since a point was measured, in
  /// milliseconds; nil where somebody may have, or nothing waited then.
  private func waitedSince(_ point: MetricPoint) -> Double? {
    guard point.value >= GroupMetrics.waitedMilliseconds,
      let alone = history.nobodySince(before: now),
      alone <= uptimeMilliseconds(point.unixSeconds * 1000)
    else { return nil }
    return point.value + Double(max(0, unixSeconds - point.unixSeconds) * 1000)
  }

  /// Whether it is of a time before the group fell behind, and says nothing of now.
  private func isOver(_ point: MetricPoint) -> Bool {
    // What is consumed within a second does not wait for longer.
    if estimate?.secondsToDrain == 0, point.value >= GroupMetrics.waitedMilliseconds { return true }
    guard let own = history.laggingSince(LagLevel.highFrom, before: now) else { return false }
    if !own.isAtLeast {
      return own.milliseconds > uptimeMilliseconds(point.unixSeconds * 1000)
    }
    // What was kept tells the beginning to a period alone: within it a short wait may be either.
    let metrics = kept?.metrics
    guard point.value < GroupMetrics.waitedMilliseconds,
      let since = metrics?.holdingSince(
        Double(LagLevel.highFrom), until: unixMilliseconds(own.milliseconds) / 1000),
      !since.isAtLeast
    else { return false }
    let period = metrics?.charts[.day]?.lag?.period ?? 0
    return point.unixSeconds <= since.unixSeconds + period
  }

  /// The same of a topic; nil where it is not asked for.
  func behind(_ topic: GroupTopic) -> String? {
    guard let latencies = kept?.metrics?.topicLatencies else { return nil }
    guard let point = latencies[topic.name],
      unixSeconds - point.unixSeconds <= GroupLines.latencySeconds, !isOver(point)
    else { return unknown }
    let isProvisional = point.isProvisional(at: unixSeconds)
    if let waited = waitedSince(point) {
      return (isProvisional ? "~" : "") + MonitorPhrases.duration(milliseconds: waited)[language]
    }
    let length = MonitorPhrases.duration(milliseconds: point.value)[language]
    // It is asked for less often than that of the group: another time is told.
    let time =
      point.unixSeconds == kept?.metrics?.latency?.latest?.unixSeconds
      ? "" : " \(timeOfMinute(point.unixSeconds))"
    return (isProvisional && point.value >= 1000 ? "~" : "") + length + time
  }

  /// Since when it is behind, where it was so before anything was measured here: as the board tells
  /// it, so that there is one answer to that.
  func keptSince(before own: LaggingSince) -> DetailLine? {
    let start = unixMilliseconds(own.milliseconds) / 1000
    let kept = kept?.metrics?.holdingSince(Double(LagLevel.highFrom), until: start)
      .map { FindingSince($0) }
    guard let since = self.kept?.behindSince ?? kept, since.roughness != nil else { return nil }
    let time = format.timeOfDayOrDate(since.unixMilliseconds)
    let isAbout = since.roughness == FieldValue.Roughness.about
    // Of a time that is told by the minute the length is that of what is told.
    let unit: Int64 = isAbout ? 60_000 : 1000
    let seconds = unixSeconds - since.unixMilliseconds / unit * (unit / 1000)
    let phrase =
      isAbout
      ? GroupPhrases.aboutSince(
        ValueFormat.withoutSeconds(time), ValueFormat.shortDuration(of: seconds))
      : GroupPhrases.atLeastSince(time, ValueFormat.duration(of: seconds))
    return .field(
      label: GroupPhrases.behindSince(ValueFormat.grouped(LagLevel.highFrom))[language],
      value: phrase[language], element: .warning, depth: 0)
  }

  /// What the chart's line is made of, or why there is none.
  var keptHistory: DetailLine? {
    guard let kept else { return nil }
    let label = MonitorPhrases.history[language]
    if let problem = kept.problem {
      return .field(label: label, value: problem[language], element: .info, depth: 0)
    }
    let asked = detail.chosenSpan ?? .day
    guard kept.metrics?.isRead(asked) == true else {
      return .field(label: label, value: Phrases.loading[language], element: .pending, depth: 0)
    }
    guard let lag = kept.metrics?.charts[asked]?.lag, let latest = lag.latest else {
      return .field(
        label: label, value: MonitorPhrases.nothingKept[language], element: .muted, depth: 0)
    }
    let phrase = MonitorPhrases.kept(
      period: lag.period, until: timeOfMinute(latest.unixSeconds),
      isProvisional: latest.isProvisional(at: unixSeconds))
    return .field(label: label, value: phrase[language], element: .muted, depth: 0)
  }

  private func timeOfMinute(_ unixSeconds: Int64) -> String {
    String(format.timeOfDayOrDate(unixSeconds * 1000).prefix(5))
  }
}
