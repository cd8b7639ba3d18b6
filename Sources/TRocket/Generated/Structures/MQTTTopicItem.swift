// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `MQTTTopicItem`, part of answers.
public struct MQTTTopicItem: Codable, Equatable, Sendable {
  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String?
  /// Topic name. Wire name `Topic`.
  public var topic: String?
  /// Remark. Wire name `Remark`.
  public var remark: String?

  /// A value.
  public init(instanceID: String? = nil, topic: String? = nil, remark: String? = nil) {
    self.instanceID = instanceID
    self.topic = topic
    self.remark = remark
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    instanceID = fields.value("InstanceId")
    topic = fields.value("Topic")
    remark = fields.value("Remark")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("Remark", remark)
  }
}
