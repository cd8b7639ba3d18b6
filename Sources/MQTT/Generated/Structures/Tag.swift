// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `Tag`, part of requests.
public struct Tag: Codable, Equatable, Sendable {
  /// Tag key. Wire name `TagKey`.
  public var tagKey: String
  /// Tag value. Wire name `TagValue`.
  public var tagValue: String

  /// A value.
  public init(tagKey: String, tagValue: String) {
    self.tagKey = tagKey
    self.tagValue = tagValue
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    tagKey = try fields.value("TagKey")
    tagValue = try fields.value("TagValue")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TagKey", tagKey)
    try fields.write("TagValue", tagValue)
  }
}
