// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `TagFilter`, part of requests.
public struct TagFilter: Codable, Equatable, Sendable {
  /// Tag key. Wire name `TagKey`.
  public var tagKey: String
  /// Tag values. Wire name `TagValues`.
  public var tagValues: [String]

  /// A value.
  public init(tagKey: String, tagValues: [String]) {
    self.tagKey = tagKey
    self.tagValues = tagValues
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    tagKey = try fields.value("TagKey")
    tagValues = try fields.value("TagValues")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TagKey", tagKey)
    try fields.write("TagValues", tagValues)
  }
}
