import Catalog
import ModelViewUpdate
import TerminalUI
import Watching

/// The lags of an incident as charts of text.
struct ReportCharts {
  let report: IncidentReport
  let keys: [GroupKey]

  /// A chart takes ten lines: those of more groups are for the console.
  private static let limit = 8
  private static let size = Size(columns: 72, rows: 8)

  struct Point {
    let unixMilliseconds: Int64
    let lag: Int64
  }

  /// What is known of a group since the beginning: what the service kept, and what was measured.
  static func points(of key: GroupKey, _ report: IncidentReport) -> [Point] {
    let (moment, since) = (report.scope.moment, report.scope.since)
    let isHour = moment.unixMilliseconds - since <= HistorySpan.hour.milliseconds
    let stretches = report.watch.history[key]?.stretches(
      isHour ? .hour : .day, before: moment.uptimeMilliseconds)
    let measured = (stretches ?? []).flatMap(\.points).compactMap { point in
      (point.lags?.upperBound ?? point.latestLag).map {
        Point(
          unixMilliseconds: moment.unixMilliseconds - moment.uptimeMilliseconds
            + point.milliseconds, lag: $0)
      }
    }
    // Of what was opened the minutes are known too.
    let charts = report.watch.metrics[key]?.charts.values.compactMap(\.lag) ?? []
    let kept = charts.flatMap(\.points).map {
      Point(unixMilliseconds: $0.unixSeconds * 1000, lag: Int64(saturating: $0.value))
    }
    return (kept + measured).filter { $0.unixMilliseconds >= since }
      .sorted { $0.unixMilliseconds < $1.unixMilliseconds }
  }

  var markdown: String {
    let charts = keys.lazy.compactMap(chart).prefix(ReportCharts.limit + 1)
    if charts.isEmpty { return "" }
    let shown = charts.prefix(ReportCharts.limit).joined(separator: "\n")
    let more =
      charts.count > ReportCharts.limit
      ? "\n\(ReportPhrases.moreCharts[report.language])\n" : ""
    return "## \(ReportPhrases.charts[report.language])\n\n" + shown + more
  }

  /// Nil where too little is known for a line.
  private func chart(_ key: GroupKey) -> String? {
    let points = ReportCharts.points(of: key, report)
    guard points.count > 1, let most = points.map(\.lag).max() else { return nil }
    let (start, end) = (report.scope.since, report.scope.moment.unixMilliseconds)
    let length = Double(max(1, end - start))
    let entries = points.map {
      Chart.Entry(position: Double($0.unixMilliseconds - start) / length, value: Double($0.lag))
    }
    var chart = Chart([entries], range: 0...Double(max(1, most))) { value in
      ValueFormat.grouped(Int64(saturating: value))
    }
    let format = report.format
    chart.marks = [0.0, 0.5].map { position in
      let time = start + Int64(Double(end - start) * position)
      return Chart.Mark(position: position, text: String(format.timeOfDay(time).prefix(5)))
    }
    let frame = Frame(size: ReportCharts.size)
    chart.draw(on: Canvas(frame: frame, symbols: .unicode))
    let name = report.watch.instances[key.instanceID]?.name ?? key.instanceID
    let heading = "\(report.text(key.name)) (\(report.text(name)))"
    return "### \(heading)\n\n```text\n\(frame.screen.text)\n```\n"
  }
}
