// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// One MQTT message with its body and properties. Only in the dialect of May 2024.
public struct DescribeMQTTMessage: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMQTTMessage" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Message id. Wire name `MsgId`.
  public var msgID: String

  /// A request.
  public init(instanceID: String, topic: String, msgID: String) {
    self.instanceID = instanceID
    self.topic = topic
    self.msgID = msgID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    msgID = try fields.value("MsgId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("MsgId", msgID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Message body. Wire name `Body`.
    public var body: String?
    /// Message properties. Wire name `Properties`.
    public var properties: [CustomMapEntry]?
    /// When the message was produced. Wire name `ProduceTime`.
    public var produceTime: String?
    /// Message id. Wire name `MessageId`.
    public var messageID: String?
    /// Producer's address, host:port. Wire name `ProducerAddr`.
    public var producerAddr: String?
    /// Topic. Wire name `ShowTopicName`.
    public var showTopicName: String?

    /// An answer.
    public init(
      body: String? = nil, properties: [CustomMapEntry]? = nil, produceTime: String? = nil,
      messageID: String? = nil, producerAddr: String? = nil, showTopicName: String? = nil
    ) {
      self.body = body
      self.properties = properties
      self.produceTime = produceTime
      self.messageID = messageID
      self.producerAddr = producerAddr
      self.showTopicName = showTopicName
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      body = fields.value("Body")
      properties = try fields.listIfPresent("Properties")
      produceTime = fields.value("ProduceTime")
      messageID = fields.value("MessageId")
      producerAddr = fields.value("ProducerAddr")
      showTopicName = fields.value("ShowTopicName")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Body", body)
      try fields.write("Properties", properties)
      try fields.write("ProduceTime", produceTime)
      try fields.write("MessageId", messageID)
      try fields.write("ProducerAddr", producerAddr)
      try fields.write("ShowTopicName", showTopicName)
    }
  }
}
