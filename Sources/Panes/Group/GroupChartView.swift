import Catalog
import ModelViewUpdate
import TerminalUI
import Watching

/// How many rows the charts of a group take, by the height of the window and by what there is to
/// show.
struct GroupChartRows: Equatable {
  let lag: Int
  /// For how long messages waited: none where nobody kept it.
  let timeBehind: Int
  /// None in a low window, and where nobody tells it.
  let tps: Int
  /// The axis of times and what stands below it.
  private let times = 2

  /// - Parameter isThin: Whether there is so little history that a high chart would be empty.
  init(bodyRows: Int, tellsTimeBehind: Bool, tellsRate: Bool = true, isThin: Bool) {
    let isLow = bodyRows < 15
    lag = isThin ? 3 : max(3, min(bodyRows / 4 + 1, 12))
    timeBehind = isLow || !tellsTimeBehind ? 0 : max(3, min(bodyRows / 7, 5))
    // In a window of 24 rows there is room for one of them, and who waits asks for how long.
    let isForOne = bodyRows < 24 && timeBehind > 0
    tps = isLow || isThin || isForOne || !tellsRate ? 0 : max(3, min(bodyRows / 6, 6))
  }

  var total: Int { lag + timeBehind + tps + times }
}

/// Lag, how long messages waited and TPS of a group over the last hour or day, each with its own
/// axis of values, above one axis of times.
struct GroupChartView: ~Copyable {
  let group: GroupLines
  let look: Look

  func draw(on canvas: Canvas) {
    let window = GroupChartWindow(span: group.span, now: group.moment.uptimeMilliseconds)
    let stretches = group.history.stretches(
      group.span, before: group.moment.uptimeMilliseconds)
    var charts = charts(stretches, window)
    let gutter = charts.map(\.chart.labelWidth).max() ?? 0
    let marks = window.marks(
      endUnixMilliseconds: group.unixMilliseconds(window.end), timeZone: look.format.timeZone,
      columns: canvas.size.columns - gutter
    ).map { Chart.Mark(position: $0.position, text: text($0.unixMilliseconds, window)) }
    var row = 0
    for index in charts.indices {
      let isLast = index == charts.indices.last
      if isLast { charts[index].chart.marks = marks }
      charts[index].chart.gutter = gutter
      charts[index].chart.cursor = group.detail.chartCursor.map(window.position)
      let rows = isLast ? group.chartRows.total - row : charts[index].rows
      charts[index].chart.draw(
        on: canvas[Rectangle(column: 0, row: row, columns: canvas.size.columns, rows: rows)])
      row += rows
    }
  }

  /// From top to bottom, each in a colour of its own.
  private func charts(
    _ stretches: [HistoryStretch], _ window: GroupChartWindow
  ) -> [(chart: Chart, rows: Int)] {
    let (kept, rows, language) = (group.keptChart, group.chartRows, look.language)
    var charts = [
      (
        chart(stretches, window, below: kept?.lag, title: GroupPhrases.lag) { point in
          [point.lags?.lowerBound, point.lags?.upperBound, point.latestLag]
        }, rows.lag
      )
    ]
    if rows.timeBehind > 0 {
      var behind = chart(
        [], window, below: kept?.latency, title: GroupPhrases.timeBehind,
        label: { GroupChartView.label(milliseconds: $0)[language] }
      ) { _ in [] }
      behind.layers[0].style = look[.pending]
      charts.append((behind, rows.timeBehind))
    }
    if rows.tps > 0 {
      var tps = chart(stretches, window, below: kept?.tps, title: Phrase(name: "TPS")) { point in
        [point.rates?.lowerBound, point.rates?.upperBound]
      }
      tps.styles.line = look[.info]
      charts.append((tps, rows.tps))
    }
    return charts
  }

  /// Below a second to a tenth.
  private static func label(milliseconds: Double) -> Phrase {
    guard milliseconds > 0, milliseconds < 1000 else {
      return MonitorPhrases.duration(milliseconds: milliseconds)
    }
    let seconds = ValueFormat.decimal((milliseconds / 100).rounded() / 10)
    return Phrase("\(seconds) s", "\(seconds)秒")
  }

  private func text(_ unixMilliseconds: Int64, _ window: GroupChartWindow) -> String {
    window.marksDays
      ? String(look.format.time(unixMilliseconds).dropFirst(5).prefix(5))
      : String(look.format.timeOfDay(unixMilliseconds).prefix(5))
  }

  /// - Parameters:
  ///   - kept: What the service kept, which is drawn below what was measured here.
  ///   - label: Writes a value at the axis.
  private func chart(
    _ stretches: [HistoryStretch], _ window: GroupChartWindow, below kept: MetricSeries?,
    title: Phrase,
    label: @escaping (Double) -> String = { ValueFormat.grouped(Int64(saturating: $0)) },
    _ values: (HistoryPoint) -> [Int64?]
  ) -> Chart {
    let start = group.unixMilliseconds(window.start) / 1000
    var greatest = kept?.points.lazy.filter { $0.unixSeconds >= start }
      .map { Int64(saturating: $0.value.rounded(.up)) }.max()
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
      greatest == 0 && value > 0 ? "" : label(value)
    }
    chart.title = look[title]
    chart.isSparing = look.theme.isSparing
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
