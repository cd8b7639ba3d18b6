import Catalog
import ModelViewUpdate
import TerminalUI
import Watching

/// What stands above the fields of an MQTT instance: what the service kept of it over a span, as
/// numbers and as charts above one axis of times.
struct InstanceChartView {
  /// The axis of times and what stands below it.
  private static let timeRows = 2

  private let charted: DetailContext.Charted
  private let kept: InstanceChart.Kept
  private let moment: Moment
  private let format: ValueFormat
  private let chartRows: Int

  /// Nil where the detail shows something else.
  init?(_ context: DetailContext, format: ValueFormat) {
    guard let charted = context.charted else { return nil }
    self.charted = charted
    kept = charted.chart?[charted.span] ?? InstanceChart.Kept()
    self.format = format
    moment = context.moment
    chartRows = max(3, min(context.bodyRows / 8, 5))
  }

  /// Those that the service kept something of.
  private var shown: [(metric: Metric, series: MetricSeries)] {
    InstanceChart.metrics.compactMap { metric in
      guard let series = kept.series[metric], !series.points.isEmpty else { return nil }
      // Of what never happened the number is enough.
      let isFlat = metric != .mqttClients && series.points.allSatisfy { $0.value == 0 }
      return isFlat ? nil : (metric, series)
    }
  }

  var lines: [DetailLine] {
    let language = format.language
    func told(_ phrase: Phrase, _ element: ThemeElement = .muted) -> DetailLine {
      .field(
        label: MonitorPhrases.history[language], value: phrase[language], element: element,
        depth: 0)
    }
    guard kept.isRead else {
      return [told(charted.problem ?? Phrases.loading), .blank]
    }
    let numbers = InstanceChart.metrics.map(number)
    if kept.series.isEmpty {
      return [told(charted.problem ?? MonitorPhrases.nothingKept), .blank]
    }
    return (charted.problem.map { [told($0, .warning)] } ?? []) + numbers
      + (0..<rows).map(DetailLine.picture) + [.blank]
  }

  private func number(_ metric: Metric) -> DetailLine {
    let label = MonitorPhrases.title(metric)[format.language]
    guard let series = kept.series[metric], let peak = series.points.map(\.value).max() else {
      return .field(
        label: label, value: String(format.symbols.unknown), element: .muted, depth: 0)
    }
    let now = moment.unixMilliseconds.flooredQuotient(1000)
    let latest = series.points.last { !$0.isProvisional(at: now) }
    let isBad = metric != .mqttClients && peak > 0
    return .field(
      label: label,
      value: MonitorPhrases.range(
        latest: latest?.value, peak: peak, charted.span)[format.language],
      element: isBad ? .warning : .text, depth: 0)
  }

  /// How many rows the charts take.
  var rows: Int { shown.isEmpty ? 0 : shown.count * chartRows + InstanceChartView.timeRows }

  func draw(on canvas: Canvas, _ look: Look) {
    let window = GroupChartWindow(span: charted.span, now: moment.uptimeMilliseconds)
    var charts = shown.map { chart($0.metric, $0.series, window, look) }
    let gutter = charts.map(\.labelWidth).max() ?? 0
    let end = moment.unixMilliseconds + window.end - moment.uptimeMilliseconds
    let marks = window.marks(
      endUnixMilliseconds: end, timeZone: format.timeZone, columns: canvas.size.columns - gutter
    ).map {
      Chart.Mark(
        position: $0.position,
        text: window.marksDays
          ? String(format.time($0.unixMilliseconds).dropFirst(5).prefix(5))
          : String(format.timeOfDay($0.unixMilliseconds).prefix(5)))
    }
    var row = 0
    for index in charts.indices {
      let isLast = index == charts.indices.last
      if isLast { charts[index].marks = marks }
      charts[index].gutter = gutter
      let height = chartRows + (isLast ? InstanceChartView.timeRows : 0)
      charts[index].draw(
        on: canvas[Rectangle(column: 0, row: row, columns: canvas.size.columns, rows: height)])
      row += height
    }
  }

  private func chart(
    _ metric: Metric, _ series: MetricSeries, _ window: GroupChartWindow, _ look: Look
  ) -> Chart {
    let early = moment.unixMilliseconds - moment.uptimeMilliseconds
    let top = max(1, series.points.map(\.value).max() ?? 1)
    let entries = series.stretches.map { stretch in
      stretch.map { point in
        Chart.Entry(
          position: window.position(of: point.unixSeconds * 1000 - early), value: point.value)
      }.filter { $0.position >= 0 }
    }
    var chart = Chart(entries, range: 0...top) { ValueFormat.grouped(Int64(saturating: $0)) }
    chart.isSparing = look.theme.isSparing
    chart.title = look[MonitorPhrases.title(metric)]
    chart.styles = ChartStyles(
      line: look[metric == .mqttClients ? .chart : .warning], axis: look[.chartAxis],
      label: look[.muted])
    return chart
  }
}
