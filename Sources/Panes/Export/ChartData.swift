package import Catalog
import ModelViewUpdate
import TencentCloud
package import Watching

/// What a group's chart is drawn from, as rows: what was measured here, and what the service kept.
package struct ChartData {
  private struct Point {
    let unixMilliseconds: Int64
    let lag: ListingCell
    let tps: ListingCell
    let consumers: ListingCell
    /// In milliseconds.
    let latency: ListingCell
    let source: String
  }

  private let points: [Point]
  /// How far back it looks.
  package let span: HistorySpan

  /// Nil where the detail shows no group.
  package init?(_ detail: DetailPane, _ context: DetailContext) {
    guard let history = context.history else { return nil }
    span = GroupLines.span(of: detail, context)
    let now = context.moment
    var points: [Point] = []
    for stretch in history.stretches(span, before: now.uptimeMilliseconds) {
      points += stretch.points.map { point in
        Point(
          unixMilliseconds: now.unixMilliseconds - now.uptimeMilliseconds + point.milliseconds,
          lag: ListingCell(point.latestLag), tps: ListingCell(point.rates?.upperBound),
          consumers: ListingCell(point.consumers), latency: .unknown, source: "measured")
      }
    }
    self.points = ChartData.kept(context.kept?.metrics?.charts[span]) + points
  }

  private static func kept(_ chart: GroupMetrics.Chart?) -> [Point] {
    guard let chart else { return [] }
    let (lags, rates) = (values(chart.lag), values(chart.tps))
    let latencies = values(chart.latency)
    return Set(rates.keys).union(lags.keys).union(latencies.keys).sorted().map { seconds in
      Point(
        unixMilliseconds: seconds * 1000, lag: cell(lags[seconds]), tps: cell(rates[seconds]),
        consumers: .unknown, latency: cell(latencies[seconds]), source: "monitor")
    }
  }

  private static func values(_ series: MetricSeries?) -> [Int64: Double] {
    Dictionary(
      (series?.points ?? []).map { ($0.unixSeconds, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func cell(_ value: Double?) -> ListingCell {
    value.map { ListingCell(FieldValue.number($0)) } ?? .unknown
  }

  /// The rows, oldest first.
  package func listing(notes: [Listing.Note]) -> Listing {
    let rows = points.map {
      [
        ListingCell.exact(UniversalTime.text($0.unixMilliseconds)), $0.lag, $0.tps, $0.consumers,
        $0.latency, .exact($0.source),
      ]
    }
    let titles = ["Time", "ConsumerLag", "Tps", "ConsumerNum", "LagLatencyMilliseconds", "Source"]
    return Listing(
      notes: notes,
      columns: titles.enumerated().map { index, title in
        TextTable.Column(title: title, isNumber: (1...4).contains(index))
      }, rows: rows,
      json: .array(
        rows.map { row in
          .object(
            Dictionary(
              zip(titles, row).map { ($0, ChartData.json($1, isNumber: $0 != "Time")) },
              uniquingKeysWith: { first, _ in first }))
        }))
  }

  private static func json(_ cell: ListingCell, isNumber: Bool) -> JSONValue {
    switch cell {
    case .unknown: return .null
    case .text(let text): return .string(text)
    case .exact(let text):
      guard isNumber else { return .string(text) }
      return Int64(text).map(JSONValue.integer) ?? Double(text).map(JSONValue.number)
        ?? .string(text)
    }
  }
}
