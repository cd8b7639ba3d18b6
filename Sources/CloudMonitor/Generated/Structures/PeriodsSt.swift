// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The structure `PeriodsSt`, part of answers.
public struct PeriodsSt: Codable, Equatable, Sendable {
  /// Period in seconds, as text. Wire name `Period`.
  public var period: String?
  /// Statistics of that period: sum, avg, max, min, expr and others; the first is taken for what
  /// Values holds. Wire name `StatType`.
  public var statType: [String]?

  /// A value.
  public init(period: String? = nil, statType: [String]? = nil) {
    self.period = period
    self.statType = statType
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    period = fields.value("Period")
    statType = fields.value("StatType")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Period", period)
    try fields.write("StatType", statType)
  }
}
