// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `TagFilter`, part of requests.
public struct TagFilter: Codable, Equatable, Sendable {
  /// Tag key. Wire name `TagKey`.
  public var tagKey: String?
  /// Tag values. Wire name `TagValues`.
  public var tagValues: [String]?

  /// A value.
  public init(tagKey: String? = nil, tagValues: [String]? = nil) {
    self.tagKey = tagKey
    self.tagValues = tagValues
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    tagKey = try fields.valueIfPresent("TagKey")
    tagValues = try fields.valueIfPresent("TagValues")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TagKey", tagKey)
    try fields.write("TagValues", tagValues)
  }
}
