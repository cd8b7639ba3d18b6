// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The structure `Dimension`, part of requests and answers.
public struct Dimension: Codable, Equatable, Sendable {
  /// Dimension name, in the metric's own case. Wire name `Name`.
  public var name: String?
  /// Dimension value. Wire name `Value`.
  public var value: String?

  /// A value.
  public init(name: String? = nil, value: String? = nil) {
    self.name = name
    self.value = value
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    name = fields.value("Name")
    value = fields.value("Value")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Name", name)
    try fields.write("Value", value)
  }
}

extension Dimension: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Name", name)
    try fields.write("Value", value)
  }
}
