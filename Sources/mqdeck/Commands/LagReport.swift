import Catalog
import TencentCloud

/// Lags as a list.
struct LagReport {
  let rows: [LagSurvey.Row]
  /// Whether there were samples enough to say where lags are going.
  let hasEstimates: Bool

  private var titles: [String] {
    ["InstanceId", "ConsumerGroup", "ConsumerLag", "Tps", "ConsumerNum"]
      + (hasEstimates ? ["LagPerSecond", "SecondsToDrain", "Direction"] : [])
  }

  var listing: Listing {
    Listing(
      columns: titles.enumerated().map { index, title in
        TextTable.Column(title: title, isNumber: (2...6).contains(index))
      },
      rows: rows.map(cells), json: .array(rows.map(json)))
  }

  private func json(_ row: LagSurvey.Row) -> JSONValue {
    .object(
      [
        "InstanceId": .string(row.instance), "ConsumerGroup": .string(row.group),
        "ConsumerLag": value(row.lag), "Tps": value(row.tps),
        "ConsumerNum": value(row.consumers),
        "Error": row.failure.map(JSONValue.string) ?? .null,
      ].merging(estimate(row)) { first, _ in first }
        .merging(row.isMuted ? ["Muted": .bool(true)] : [:]) { first, _ in first })
  }

  private func cells(_ row: LagSurvey.Row) -> [Cell] {
    let known: [Cell] = [
      .text(row.instance), .text(row.group), Cell(row.lag), Cell(row.tps), Cell(row.consumers),
    ]
    guard hasEstimates else { return known }
    return known + [
      rate(row).map { .exact(LagReport.tenths($0)) } ?? .unknown,
      row.estimate?.secondsToDrain.map { .exact(LagReport.tenths($0)) } ?? .unknown,
      Cell(text: row.estimate?.direction.rawValue),
    ]
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
