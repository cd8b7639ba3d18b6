// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The structure `MidQueryCondition`, part of requests.
public struct MidQueryCondition: Codable, Equatable, Sendable {
  /// Dimension name. Wire name `Key`.
  public var key: String
  /// = or in. Wire name `Operator`.
  public var `operator`: String
  /// Dimension values; = uses the first only. Wire name `Value`.
  public var value: [String]

  /// A value.
  public init(key: String, `operator`: String, value: [String]) {
    self.key = key
    self.`operator` = `operator`
    self.value = value
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    key = try fields.value("Key")
    `operator` = try fields.value("Operator")
    value = try fields.value("Value")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Key", key)
    try fields.write("Operator", `operator`)
    try fields.write("Value", value)
  }
}
