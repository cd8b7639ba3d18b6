// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// One message with its body and MQTT 5 properties.
public struct DescribeMessageDetails: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMessageDetails" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Message id. Wire name `MessageId`.
  public var messageID: String
  /// Subscription that the message is looked up by. Wire name `Subscription`.
  public var subscription: String?

  /// A request.
  public init(instanceID: String, messageID: String, subscription: String? = nil) {
    self.instanceID = instanceID
    self.messageID = messageID
    self.subscription = subscription
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    messageID = try fields.value("MessageId")
    subscription = try fields.valueIfPresent("Subscription")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("MessageId", messageID)
    try fields.write("Subscription", subscription)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Message body. Wire name `Body`.
    public var body: String?
    /// User properties (MQTT 5). Wire name `UserProperties`.
    public var userProperties: [UserProperty]?
    /// When the message was stored, Unix milliseconds. Wire name `StoreTimestamp`.
    public var storeTimestamp: Date?
    /// Message id. Wire name `MessageId`.
    public var messageID: String?
    /// Client that published it. Wire name `ClientId`.
    public var clientID: String?
    /// MQTT quality of service, digits. Wire name `Qos`.
    public var qos: String?
    /// Topic that it was published to. Wire name `OriginTopic`.
    public var originTopic: String?
    /// Content type (MQTT 5). Wire name `ContentType`.
    public var contentType: String?
    /// 1: UTF-8 text; 0: not said (MQTT 5). Wire name `PayloadFormatIndicator`.
    public var payloadFormatIndicator: Int?
    /// Message expiry, seconds (MQTT 5); 0: none. Wire name `MessageExpiryInterval`.
    public var messageExpiryInterval: Int?
    /// Response topic (MQTT 5). Wire name `ResponseTopic`.
    public var responseTopic: String?
    /// Correlation data (MQTT 5). Wire name `CorrelationData`.
    public var correlationData: String?
    /// Subscription identifier (MQTT 5). Wire name `SubscriptionIdentifier`.
    public var subscriptionIdentifier: String?
    /// Whether it is retained. Wire name `Retain`.
    public var retain: Bool?

    /// An answer.
    public init(
      body: String? = nil, userProperties: [UserProperty]? = nil, storeTimestamp: Date? = nil,
      messageID: String? = nil, clientID: String? = nil, qos: String? = nil,
      originTopic: String? = nil, contentType: String? = nil, payloadFormatIndicator: Int? = nil,
      messageExpiryInterval: Int? = nil, responseTopic: String? = nil,
      correlationData: String? = nil, subscriptionIdentifier: String? = nil, retain: Bool? = nil
    ) {
      self.body = body
      self.userProperties = userProperties
      self.storeTimestamp = storeTimestamp
      self.messageID = messageID
      self.clientID = clientID
      self.qos = qos
      self.originTopic = originTopic
      self.contentType = contentType
      self.payloadFormatIndicator = payloadFormatIndicator
      self.messageExpiryInterval = messageExpiryInterval
      self.responseTopic = responseTopic
      self.correlationData = correlationData
      self.subscriptionIdentifier = subscriptionIdentifier
      self.retain = retain
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      body = fields.value("Body")
      userProperties = try fields.listIfPresent("UserProperties")
      storeTimestamp = fields.time("StoreTimestamp")
      messageID = fields.value("MessageId")
      clientID = fields.value("ClientId")
      qos = fields.value("Qos")
      originTopic = fields.value("OriginTopic")
      contentType = fields.value("ContentType")
      payloadFormatIndicator = fields.value("PayloadFormatIndicator")
      messageExpiryInterval = fields.value("MessageExpiryInterval")
      responseTopic = fields.value("ResponseTopic")
      correlationData = fields.value("CorrelationData")
      subscriptionIdentifier = fields.value("SubscriptionIdentifier")
      retain = fields.value("Retain")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Body", body)
      try fields.write("UserProperties", userProperties)
      try fields.write("StoreTimestamp", storeTimestamp, in: .milliseconds)
      try fields.write("MessageId", messageID)
      try fields.write("ClientId", clientID)
      try fields.write("Qos", qos)
      try fields.write("OriginTopic", originTopic)
      try fields.write("ContentType", contentType)
      try fields.write("PayloadFormatIndicator", payloadFormatIndicator)
      try fields.write("MessageExpiryInterval", messageExpiryInterval)
      try fields.write("ResponseTopic", responseTopic)
      try fields.write("CorrelationData", correlationData)
      try fields.write("SubscriptionIdentifier", subscriptionIdentifier)
      try fields.write("Retain", retain)
    }
  }
}
