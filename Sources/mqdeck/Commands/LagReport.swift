import TerminalUI
import TencentCloud

/// Lags as a table, JSON or CSV.
struct LagReport {
  let rows: [LagSurvey.Row]

  private static let titles = ["InstanceId", "ConsumerGroup", "ConsumerLag", "Tps", "ConsumerNum"]

  func text(_ format: OutputFormat) -> String {
    switch format {
    case .table:
      var table = TextTable(
        columns: LagReport.titles.enumerated().map { index, title in
          TextTable.Column(title: title, isNumber: index >= 2)
        })
      table.rows = rows.map { row in
        cells(row).map { TextWidth.visible($0 ?? CellText.unknown) }
      }
      return table.text
    case .csv:
      return CSV.text(titles: LagReport.titles, rows: rows.map { cells($0).map { $0 ?? "" } })
    case .json:
      let items = rows.map { row in
        JSONValue.object([
          "InstanceId": .string(row.instance), "ConsumerGroup": .string(row.group),
          "ConsumerLag": value(row.lag), "Tps": value(row.tps),
          "ConsumerNum": value(row.consumers),
          "Error": row.failure.map(JSONValue.string) ?? .null,
        ])
      }
      return JSONValue.array(items).indented
    }
  }

  private func cells(_ row: LagSurvey.Row) -> [String?] {
    [
      row.instance, row.group, row.lag.map(String.init), row.tps.map(String.init),
      row.consumers.map(String.init),
    ]
  }

  private func value(_ number: Int64?) -> JSONValue { number.map(JSONValue.integer) ?? .null }
}
