import Catalog
import TencentCloud

/// Lags as a list.
struct LagReport {
  let rows: [LagSurvey.Row]
  /// Whether there were samples enough to say where lags are going.
  let hasEstimates: Bool
  /// What the service kept of each group; nil where that was not asked for.
  var histories: [GroupKey: LagHistory]?

  var titles: [String] {
    ["InstanceId", "InstanceName", "ConsumerGroup", "ConsumerLag", "Tps", "ConsumerNum"]
      + (hasEstimates ? ["LagPerSecond", "SecondsToDrain", "Direction"] : [])
      + (histories == nil ? [] : ["LagHourAgo", "LagDayAgo", "MostInDay"])
  }

  var listing: Listing {
    Listing(
      columns: titles.enumerated().map { index, title in
        TextTable.Column(title: title, isNumber: index > 2 && title != "Direction")
      },
      rows: rows.map(cells), json: .array(rows.map(json)))
  }

  private func json(_ row: LagSurvey.Row) -> JSONValue {
    .object(
      [
        "InstanceId": .string(row.instance), "ConsumerGroup": .string(row.group),
        "InstanceName": row.instanceName.map(JSONValue.string) ?? .null,
        "ConsumerLag": value(row.lag), "Tps": value(row.tps),
        "ConsumerNum": value(row.consumers),
        "Error": row.failure.map { .string($0.english) } ?? .null,
      ].merging(estimate(row)) { first, _ in first }
        .merging(historyMembers(row)) { first, _ in first }
        .merging(row.isMuted ? ["Muted": .bool(true)] : [:]) { first, _ in first })
  }

  private func cells(_ row: LagSurvey.Row) -> [ListingCell] {
    var cells: [ListingCell] = [
      .text(row.instance), ListingCell(text: row.instanceName), .text(row.group),
      ListingCell(row.lag), ListingCell(row.tps), ListingCell(row.consumers),
    ]
    if hasEstimates {
      cells += [
        rate(row).map { .exact(LagReport.tenths($0)) } ?? .unknown,
        row.estimate?.secondsToDrain.map { .exact(LagReport.tenths($0)) } ?? .unknown,
        ListingCell(text: row.estimate?.direction.rawValue),
      ]
    }
    return cells + (histories == nil ? [] : historyNumbers(row).map { ListingCell($0.value) })
  }

  private func historyNumbers(_ row: LagSurvey.Row) -> [(title: String, value: Int64?)] {
    let history = histories?[GroupKey(instanceID: row.instance, name: row.group)]
    return [
      ("LagHourAgo", history?.hourAgo), ("LagDayAgo", history?.dayAgo),
      ("MostInDay", history?.most),
    ]
  }

  private func historyMembers(_ row: LagSurvey.Row) -> [String: JSONValue] {
    if histories == nil { return [:] }
    return Dictionary(
      historyNumbers(row).map { ($0.title, value($0.value)) },
      uniquingKeysWith: { first, _ in first })
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
