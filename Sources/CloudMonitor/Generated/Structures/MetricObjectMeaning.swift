// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The structure `MetricObjectMeaning`, part of answers.
public struct MetricObjectMeaning: Codable, Equatable, Sendable {
  /// In English, often blank. Wire name `En`.
  public var en: String?
  /// In Chinese. Wire name `Zh`.
  public var zh: String?

  /// A value.
  public init(en: String? = nil, zh: String? = nil) {
    self.en = en
    self.zh = zh
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    en = fields.value("En")
    zh = fields.value("Zh")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("En", en)
    try fields.write("Zh", zh)
  }
}
