// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `MQTTClientSubscription`, part of answers.
public struct MQTTClientSubscription: Codable, Equatable, Sendable {
  /// MQTT topic filter. Wire name `TopicFilter`.
  public var topicFilter: String?
  /// MQTT quality of service. Wire name `Qos`.
  public var qos: Int?

  /// A value.
  public init(topicFilter: String? = nil, qos: Int? = nil) {
    self.topicFilter = topicFilter
    self.qos = qos
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    topicFilter = fields.value("TopicFilter")
    qos = fields.value("Qos")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("TopicFilter", topicFilter)
    try fields.write("Qos", qos)
  }
}
