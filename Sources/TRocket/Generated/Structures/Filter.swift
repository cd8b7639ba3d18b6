// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `Filter`, part of requests.
public struct Filter: Codable, Equatable, Sendable {
  /// Name. Wire name `Name`.
  public var name: String
  /// Accepted values. Wire name `Values`.
  public var values: [String]

  /// A value.
  public init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    name = try fields.value("Name")
    values = try fields.value("Values")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Name", name)
    try fields.write("Values", values)
  }
}
