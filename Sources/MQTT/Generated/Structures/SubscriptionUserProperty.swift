// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `SubscriptionUserProperty`, part of answers.
public struct SubscriptionUserProperty: Codable, Equatable, Sendable {
  /// Key. Wire name `Key`.
  public var key: String?
  /// Value. Wire name `Value`.
  public var value: String?

  /// A value.
  public init(key: String? = nil, value: String? = nil) {
    self.key = key
    self.value = value
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    key = fields.value("Key")
    value = fields.value("Value")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Key", key)
    try fields.write("Value", value)
  }
}
