import Catalog
import ModelViewUpdate
import TerminalUI
import Watching

/// How many rows the charts of a group take, by the height of the window.
struct GroupChartRows: Equatable {
  let lag: Int
  /// None in a low window.
  let tps: Int
  /// The axis of times and what stands below it.
  private let times = 2

  init(bodyRows: Int) {
    lag = max(3, min(bodyRows / 4 + 1, 12))
    tps = bodyRows >= 15 ? max(3, min(bodyRows / 6, 6)) : 0
  }

  var total: Int { lag + tps + times }
}

/// Lag and TPS of a group over the last hour or day, above one axis of times.
struct GroupChartView {
  let group: GroupLines
  let look: Look

  func draw(on canvas: Canvas) {
    let window = GroupChartWindow(span: group.span, now: group.moment.uptimeMilliseconds)
    let stretches = group.history.stretches(
      group.span, before: group.moment.uptimeMilliseconds)
    let kept = group.keptChart
    var lag = chart(stretches, window, below: kept?.lag, title: GroupPhrases.lag) { point in
      [point.lags?.lowerBound, point.lags?.upperBound, point.latestLag]
    }
    var tps = chart(stretches, window, below: kept?.tps, title: Phrase(name: "TPS")) { point in
      [point.rates?.lowerBound, point.rates?.upperBound]
    }
    // Each in a colour of its own.
    tps.styles.line = look[.info]
    if let cursor = group.detail.chartCursor {
      lag.cursor = window.position(of: cursor)
      tps.cursor = lag.cursor
    }
    let gutter = max(lag.labelWidth, tps.labelWidth)
    (lag.gutter, tps.gutter) = (gutter, gutter)
    let marks = window.marks(
      endUnixMilliseconds: group.unixMilliseconds(window.end), timeZone: look.format.timeZone,
      columns: canvas.size.columns - gutter
    ).map { Chart.Mark(position: $0.position, text: text($0.unixMilliseconds, window)) }
    let rows = group.chartRows
    if rows.tps == 0 { lag.marks = marks }
    tps.marks = marks
    let lagRows = rows.tps == 0 ? rows.total : rows.lag
    let (columns, total) = (canvas.size.columns, rows.total)
    lag.draw(on: canvas[Rectangle(column: 0, row: 0, columns: columns, rows: lagRows)])
    if rows.tps > 0 {
      tps.draw(
        on: canvas[Rectangle(column: 0, row: lagRows, columns: columns, rows: total - lagRows)])
    }
  }

  private func text(_ unixMilliseconds: Int64, _ window: GroupChartWindow) -> String {
    window.marksDays
      ? String(look.format.time(unixMilliseconds).dropFirst(5).prefix(5))
      : String(look.format.timeOfDay(unixMilliseconds).prefix(5))
  }

  /// - Parameter kept: What the service kept, which is drawn below what was measured here.
  private func chart(
    _ stretches: [HistoryStretch], _ window: GroupChartWindow, below kept: MetricSeries?,
    title: Phrase, _ values: (HistoryPoint) -> [Int64?]
  ) -> Chart {
    var greatest = kept?.points.map { Int64(saturating: $0.value.rounded(.up)) }.max()
    let entries = stretches.map { stretch in
      stretch.points.flatMap { point -> [Chart.Entry] in
        let position = window.position(of: point.milliseconds)
        return values(point).compactMap { value in
          guard let value else { return nil }
          greatest = max(greatest ?? 0, value)
          return Chart.Entry(position: position, value: Double(value))
        }
      }
    }
    // Of nothing but zeros only the zero is told.
    let top = greatest.map { max($0, 1) }
    var chart = Chart(entries, range: top.map { 0...Double($0) }) { [greatest] value in
      greatest == 0 && value > 0 ? "" : ValueFormat.grouped(Int64(saturating: value))
    }
    chart.title = look[title]
    if let kept { chart.layers = layers(kept, window) }
    chart.styles = ChartStyles(
      line: look[.chart], axis: look[.chartAxis], label: look[.muted])
    return chart
  }

  /// What will not change any more, and what still may, which goes on from there.
  private func layers(_ kept: MetricSeries, _ window: GroupChartWindow) -> [Chart.Layer] {
    let now = group.moment.unixMilliseconds / 1000
    var (settled, provisional): ([[Chart.Entry]], [[Chart.Entry]]) = ([], [])
    for stretch in kept.stretches {
      let entries = stretch.map { point in
        Chart.Entry(
          position: window.position(of: group.uptimeMilliseconds(point.unixSeconds * 1000)),
          value: point.value)
      }
      let count = stretch.count { !$0.isProvisional(at: now) }
      settled.append(Array(entries.prefix(count)))
      provisional.append(Array(entries.dropFirst(max(0, count - 1))))
    }
    return [
      Chart.Layer(settled, style: look[.muted]), Chart.Layer(provisional, style: look[.stale]),
    ]
  }
}
