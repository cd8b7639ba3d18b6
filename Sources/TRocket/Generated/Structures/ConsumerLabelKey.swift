// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `ConsumerLabelKey`, part of requests and answers.
public struct ConsumerLabelKey: Codable, Equatable, Sendable {
  /// Consumer group name. Wire name `Group`.
  public var group: String?
  /// Gray-release label. Wire name `Label`.
  public var label: String?

  /// A value.
  public init(group: String? = nil, label: String? = nil) {
    self.group = group
    self.label = label
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    group = fields.value("Group")
    label = fields.value("Label")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Group", group)
    try fields.write("Label", label)
  }
}

extension ConsumerLabelKey: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Group", group)
    try fields.write("Label", label)
  }
}
