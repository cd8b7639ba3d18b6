// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `HeaderItem`, part of requests.
public struct HeaderItem: Codable, Equatable, Sendable {
  /// Name. Wire name `Key`.
  public var key: String
  /// Value. Wire name `Value`.
  public var value: String

  /// A value.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    key = try fields.value("Key")
    value = try fields.value("Value")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Key", key)
    try fields.write("Value", value)
  }
}
