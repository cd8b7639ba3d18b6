// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `MQTTMessageItem`, part of answers.
public struct MQTTMessageItem: Codable, Equatable, Sendable {
  /// Message id. Wire name `MsgId`.
  public var msgID: String?
  /// Message tag. Wire name `Tags`.
  public var tags: String?
  /// Message keys. Wire name `Keys`.
  public var keys: String?
  /// Producer's address, host:port. Wire name `ProducerAddr`.
  public var producerAddr: String?
  /// When the message was produced. Wire name `ProduceTime`.
  public var produceTime: String?
  /// Dead-letter resends. Wire name `DeadLetterResendTimes`.
  public var deadLetterResendTimes: Int?
  /// Dead-letter resends that succeeded. Wire name `DeadLetterResendSuccessTimes`.
  public var deadLetterResendSuccessTimes: Int?
  /// Sub-topic. Wire name `SubTopic`.
  public var subTopic: String?
  /// MQTT quality of service. Wire name `Qos`.
  public var qos: String?

  /// A value.
  public init(
    msgID: String? = nil, tags: String? = nil, keys: String? = nil, producerAddr: String? = nil,
    produceTime: String? = nil, deadLetterResendTimes: Int? = nil,
    deadLetterResendSuccessTimes: Int? = nil, subTopic: String? = nil, qos: String? = nil
  ) {
    self.msgID = msgID
    self.tags = tags
    self.keys = keys
    self.producerAddr = producerAddr
    self.produceTime = produceTime
    self.deadLetterResendTimes = deadLetterResendTimes
    self.deadLetterResendSuccessTimes = deadLetterResendSuccessTimes
    self.subTopic = subTopic
    self.qos = qos
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    msgID = fields.value("MsgId")
    tags = fields.value("Tags")
    keys = fields.value("Keys")
    producerAddr = fields.value("ProducerAddr")
    produceTime = fields.value("ProduceTime")
    deadLetterResendTimes = fields.value("DeadLetterResendTimes")
    deadLetterResendSuccessTimes = fields.value("DeadLetterResendSuccessTimes")
    subTopic = fields.value("SubTopic")
    qos = fields.value("Qos")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("MsgId", msgID)
    try fields.write("Tags", tags)
    try fields.write("Keys", keys)
    try fields.write("ProducerAddr", producerAddr)
    try fields.write("ProduceTime", produceTime)
    try fields.write("DeadLetterResendTimes", deadLetterResendTimes)
    try fields.write("DeadLetterResendSuccessTimes", deadLetterResendSuccessTimes)
    try fields.write("SubTopic", subTopic)
    try fields.write("Qos", qos)
  }
}
