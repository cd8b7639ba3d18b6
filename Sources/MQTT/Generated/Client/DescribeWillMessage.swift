// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The last will of a client.
public struct DescribeWillMessage: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeWillMessage" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Client id. Wire name `ClientId`.
  public var clientID: String

  /// A request.
  public init(instanceID: String, clientID: String) {
    self.instanceID = instanceID
    self.clientID = clientID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    clientID = try fields.value("ClientId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ClientId", clientID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Topic name. Wire name `Topic`.
    public var topic: String?
    /// MQTT quality of service, digits. Wire name `Qos`.
    public var qos: Qos?
    /// Whether it is retained. Wire name `Retained`.
    public var retained: Bool?
    /// Payload, Base64. Wire name `Payload`.
    public var payload: String?
    /// Creation time, Unix milliseconds. Wire name `CreateTime`.
    public var createTime: Date?
    /// Time of the last change, Unix milliseconds. Wire name `UpdateTime`.
    public var updateTime: Date?
    /// Delay of the will, seconds. Wire name `WillDelayInterval`.
    public var willDelayInterval: Int?
    /// Content type (MQTT 5). Wire name `ContentType`.
    public var contentType: String?
    /// Response topic (MQTT 5). Wire name `ResponseTopic`.
    public var responseTopic: String?
    /// Correlation data, Base64 (MQTT 5). Wire name `CorrelationData`.
    public var correlationData: String?
    /// Message expiry, seconds (MQTT 5); 0: none. Wire name `MessageExpiryInterval`.
    public var messageExpiryInterval: Int?
    /// 1: UTF-8 text; 0: not said (MQTT 5). Wire name `PayloadFormatIndicator`.
    public var payloadFormatIndicator: Int?
    /// User properties (MQTT 5). Wire name `UserProperties`.
    public var userProperties: [UserProperty]?
    /// When the will is published; unit not said. Wire name `PublishAfter`.
    public var publishAfter: Int?

    /// An answer.
    public init(
      topic: String? = nil, qos: Qos? = nil, retained: Bool? = nil, payload: String? = nil,
      createTime: Date? = nil, updateTime: Date? = nil, willDelayInterval: Int? = nil,
      contentType: String? = nil, responseTopic: String? = nil, correlationData: String? = nil,
      messageExpiryInterval: Int? = nil, payloadFormatIndicator: Int? = nil,
      userProperties: [UserProperty]? = nil, publishAfter: Int? = nil
    ) {
      self.topic = topic
      self.qos = qos
      self.retained = retained
      self.payload = payload
      self.createTime = createTime
      self.updateTime = updateTime
      self.willDelayInterval = willDelayInterval
      self.contentType = contentType
      self.responseTopic = responseTopic
      self.correlationData = correlationData
      self.messageExpiryInterval = messageExpiryInterval
      self.payloadFormatIndicator = payloadFormatIndicator
      self.userProperties = userProperties
      self.publishAfter = publishAfter
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      topic = fields.value("Topic")
      qos = fields.value("Qos")
      retained = fields.value("Retained")
      payload = fields.value("Payload")
      createTime = fields.time("CreateTime", or: "CreatedTime")
      updateTime = fields.time("UpdateTime")
      willDelayInterval = fields.value("WillDelayInterval")
      contentType = fields.value("ContentType")
      responseTopic = fields.value("ResponseTopic")
      correlationData = fields.value("CorrelationData")
      messageExpiryInterval = fields.value("MessageExpiryInterval")
      payloadFormatIndicator = fields.value("PayloadFormatIndicator")
      userProperties = try fields.listIfPresent("UserProperties")
      publishAfter = fields.value("PublishAfter")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Topic", topic)
      try fields.write("Qos", qos)
      try fields.write("Retained", retained)
      try fields.write("Payload", payload)
      try fields.write("CreateTime", createTime, in: .milliseconds)
      try fields.write("UpdateTime", updateTime, in: .milliseconds)
      try fields.write("WillDelayInterval", willDelayInterval)
      try fields.write("ContentType", contentType)
      try fields.write("ResponseTopic", responseTopic)
      try fields.write("CorrelationData", correlationData)
      try fields.write("MessageExpiryInterval", messageExpiryInterval)
      try fields.write("PayloadFormatIndicator", payloadFormatIndicator)
      try fields.write("UserProperties", userProperties)
      try fields.write("PublishAfter", publishAfter)
    }
  }
}
