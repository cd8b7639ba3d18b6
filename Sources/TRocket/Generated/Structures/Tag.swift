// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `Tag`, part of requests and answers.
public struct Tag: Codable, Equatable, Sendable {
  /// Tag key. Wire name `TagKey`.
  public var tagKey: String?
  /// Tag value. Wire name `TagValue`.
  public var tagValue: String?

  /// A value.
  public init(tagKey: String? = nil, tagValue: String? = nil) {
    self.tagKey = tagKey
    self.tagValue = tagValue
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    tagKey = fields.value("TagKey")
    tagValue = fields.value("TagValue")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("TagKey", tagKey)
    try fields.write("TagValue", tagValue)
  }
}

extension Tag: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TagKey", tagKey)
    try fields.write("TagValue", tagValue)
  }
}
