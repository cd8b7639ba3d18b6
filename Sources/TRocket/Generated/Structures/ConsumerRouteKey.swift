// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `ConsumerRouteKey`, part of requests and answers.
public struct ConsumerRouteKey: Codable, Equatable, Sendable {
  /// Topic name. Wire name `Topic`.
  public var topic: String?
  /// Consumer group name. Wire name `Group`.
  public var group: String?

  /// A value.
  public init(topic: String? = nil, group: String? = nil) {
    self.topic = topic
    self.group = group
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    topic = fields.value("Topic")
    group = fields.value("Group")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Topic", topic)
    try fields.write("Group", group)
  }
}

extension ConsumerRouteKey: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Topic", topic)
    try fields.write("Group", group)
  }
}
