// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `MQTTMessage`, part of answers.
public struct MQTTMessage: Codable, Equatable, Sendable {
  /// Message id. Wire name `MessageId`.
  public var messageID: String?
  /// Client that published it. Wire name `ClientId`.
  public var clientID: String?
  /// MQTT quality of service, digits. Wire name `Qos`.
  public var qos: String?
  /// When the message was stored, Unix milliseconds. Wire name `StoreTimestamp`.
  public var storeTimestamp: Date?
  /// Topic that it was published to. Wire name `OriginTopic`.
  public var originTopic: String?

  /// A value.
  public init(
    messageID: String? = nil, clientID: String? = nil, qos: String? = nil,
    storeTimestamp: Date? = nil, originTopic: String? = nil
  ) {
    self.messageID = messageID
    self.clientID = clientID
    self.qos = qos
    self.storeTimestamp = storeTimestamp
    self.originTopic = originTopic
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    messageID = fields.value("MessageId")
    clientID = fields.value("ClientId")
    qos = fields.value("Qos")
    storeTimestamp = fields.time("StoreTimestamp")
    originTopic = fields.value("OriginTopic")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("MessageId", messageID)
    try fields.write("ClientId", clientID)
    try fields.write("Qos", qos)
    try fields.write("StoreTimestamp", storeTimestamp, in: .milliseconds)
    try fields.write("OriginTopic", originTopic)
  }
}
