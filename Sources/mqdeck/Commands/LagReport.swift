import Console
import TencentCloud
import TerminalUI

/// Lags as a table, JSON or CSV.
struct LagReport {
  let rows: [LagSurvey.Row]
  /// Whether there were samples enough to say where lags are going.
  let hasEstimates: Bool

  private var titles: [String] {
    ["InstanceId", "ConsumerGroup", "ConsumerLag", "Tps", "ConsumerNum"]
      + (hasEstimates ? ["LagPerSecond", "SecondsToDrain", "Direction"] : [])
  }

  func text(_ format: OutputFormat) -> String {
    switch format {
    case .table:
      var table = TextTable(
        columns: titles.enumerated().map { index, title in
          TextTable.Column(title: title, isNumber: (2...6).contains(index))
        })
      table.rows = rows.map { row in
        cells(row).map { TextWidth.visible($0 ?? CellText.unknown) }
      }
      return table.text
    case .csv:
      return CSV.text(titles: titles, rows: rows.map { cells($0).map { $0 ?? "" } })
    case .json:
      let items = rows.map { row in
        JSONValue.object(
          [
            "InstanceId": .string(row.instance), "ConsumerGroup": .string(row.group),
            "ConsumerLag": value(row.lag), "Tps": value(row.tps),
            "ConsumerNum": value(row.consumers),
            "Error": row.failure.map(JSONValue.string) ?? .null,
          ].merging(estimate(row)) { first, _ in first })
      }
      return JSONValue.array(items).indented
    }
  }

  private func cells(_ row: LagSurvey.Row) -> [String?] {
    [
      row.instance, row.group, row.lag.map(String.init), row.tps.map(String.init),
      row.consumers.map(String.init),
    ]
      + (hasEstimates
        ? [
          rate(row).map(LagReport.tenths),
          row.estimate?.secondsToDrain.map { LagReport.tenths($0) },
          row.estimate?.direction.rawValue,
        ] : [])
  }

  /// Messages a second, where the samples say so clearly.
  private func rate(_ row: LagSurvey.Row) -> Double? {
    row.estimate.flatMap { $0.direction == .unclear ? nil : $0.messagesPerSecond }
  }

  private func estimate(_ row: LagSurvey.Row) -> [String: JSONValue] {
    guard hasEstimates else { return [:] }
    return [
      "LagPerSecond": rate(row).map(LagReport.number) ?? .null,
      "SecondsToDrain": row.estimate?.secondsToDrain.map(LagReport.number) ?? .null,
      "Direction": row.estimate.map { .string($0.direction.rawValue) } ?? .null,
    ]
  }

  /// To thousandths: more would be noise.
  private static func number(_ number: Double) -> JSONValue {
    .number((number * 1000).rounded() / 1000)
  }

  private static func tenths(_ number: Double) -> String {
    let rounded = (number * 10).rounded() / 10
    return rounded == rounded.rounded() && abs(rounded) < 1e15
      ? String(Int64(rounded)) : String(rounded)
  }

  private func value(_ number: Int64?) -> JSONValue { number.map(JSONValue.integer) ?? .null }
}
