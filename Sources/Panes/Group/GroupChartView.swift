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
    let window = GroupChartWindow(span: group.detail.span, now: group.moment.uptimeMilliseconds)
    let stretches = group.history.stretches(
      group.detail.span, before: group.moment.uptimeMilliseconds)
    var lag = chart(stretches, window, title: GroupPhrases.lag) { point in
      [point.lags?.lowerBound, point.lags?.upperBound, point.latestLag]
    }
    var tps = chart(stretches, window, title: Phrase(name: "TPS")) { point in
      [point.rates?.lowerBound, point.rates?.upperBound]
    }
    let gutter = max(lag.labelWidth, tps.labelWidth)
    (lag.gutter, tps.gutter) = (gutter, gutter)
    let marks = window.marks(
      endUnixMilliseconds: group.unixMilliseconds(window.end), timeZone: look.format.timeZone,
      columns: canvas.size.columns - gutter
    ).map { Chart.Mark(position: $0.position, text: text($0.unixMilliseconds)) }
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

  private func text(_ unixMilliseconds: Int64) -> String {
    String(look.format.timeOfDay(unixMilliseconds).prefix(5))
  }

  private func chart(
    _ stretches: [HistoryStretch], _ window: GroupChartWindow, title: Phrase,
    _ values: (HistoryPoint) -> [Int64?]
  ) -> Chart {
    var greatest: Int64?
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
    chart.styles = ChartStyles(
      line: look[.chart], axis: look[.chartAxis], label: look[.muted])
    return chart
  }
}
