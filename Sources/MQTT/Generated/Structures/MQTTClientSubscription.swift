// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `MQTTClientSubscription`, part of answers.
public struct MQTTClientSubscription: Codable, Equatable, Sendable {
  /// MQTT topic filter. Wire name `TopicFilter`.
  public var topicFilter: String?
  /// MQTT quality of service, digits. Wire name `Qos`.
  public var qos: Qos?
  /// Messages waiting. Wire name `Lag`.
  public var lag: Int?
  /// Messages delivered and not acknowledged. Wire name `Inflight`.
  public var inflight: Int?
  /// User properties (MQTT 5). Wire name `UserProperties`.
  public var userProperties: [SubscriptionUserProperty]?

  /// A value.
  public init(
    topicFilter: String? = nil, qos: Qos? = nil, lag: Int? = nil, inflight: Int? = nil,
    userProperties: [SubscriptionUserProperty]? = nil
  ) {
    self.topicFilter = topicFilter
    self.qos = qos
    self.lag = lag
    self.inflight = inflight
    self.userProperties = userProperties
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    topicFilter = fields.value("TopicFilter")
    qos = fields.value("Qos")
    lag = fields.value("Lag")
    inflight = fields.value("Inflight")
    userProperties = fields.value("UserProperties")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("TopicFilter", topicFilter)
    try fields.write("Qos", qos)
    try fields.write("Lag", lag)
    try fields.write("Inflight", inflight)
    try fields.write("UserProperties", userProperties)
  }
}
