// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// One topic and the consumer groups subscribed to it. Offset and Limit page through the
/// subscriptions; filter: ConsumerGroup.
public struct DescribeTopic: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeTopic" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?
  /// Index of the page's first item. Wire name `Offset`.
  public var offset: Int?
  /// Page size. Wire name `Limit`.
  public var limit: Int?

  /// A request.
  public init(
    instanceID: String, topic: String, filters: [Filter]? = nil, offset: Int? = nil,
    limit: Int? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.filters = filters
    self.offset = offset
    self.limit = limit
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    filters = try fields.valueIfPresent("Filters")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("Filters", filters)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Topic name. Wire name `Topic`.
    public var topic: String?
    /// Topic type. Wire name `TopicType`.
    public var topicType: TopicType?
    /// Remark. Wire name `Remark`.
    public var remark: String?
    /// Creation time. Wire name `CreatedTime`.
    public var createdTime: Date?
    /// Time of the last update. Wire name `LastUpdateTime`.
    public var lastUpdateTime: Date?
    /// Subscriptions of the topic. Wire name `SubscriptionCount`.
    public var subscriptionCount: Int?
    /// Subscriptions of the topic. Wire name `SubscriptionData`.
    public var subscriptionData: [SubscriptionData]?
    /// Message retention of the topic, hours. Wire name `MsgTTL`.
    public var msgTTL: Int?
    /// Queues of the topic. Only in today's dialect. Wire name `QueueNum`.
    public var queueNum: Int?
    /// LITE topics only: whether it is deleted on expiry. Only in today's dialect. Wire name
    /// `AutoExpireDelete`.
    public var autoExpireDelete: Bool?
    /// LITE topics only: duration until expiry, minutes, 30 to 720 (creation's document says
    /// seconds). Only in today's dialect. Wire name `AutoExpireTime`.
    public var autoExpireTime: Int?

    /// An answer.
    public init(
      instanceID: String? = nil, topic: String? = nil, topicType: TopicType? = nil,
      remark: String? = nil, createdTime: Date? = nil, lastUpdateTime: Date? = nil,
      subscriptionCount: Int? = nil, subscriptionData: [SubscriptionData]? = nil,
      msgTTL: Int? = nil, queueNum: Int? = nil, autoExpireDelete: Bool? = nil,
      autoExpireTime: Int? = nil
    ) {
      self.instanceID = instanceID
      self.topic = topic
      self.topicType = topicType
      self.remark = remark
      self.createdTime = createdTime
      self.lastUpdateTime = lastUpdateTime
      self.subscriptionCount = subscriptionCount
      self.subscriptionData = subscriptionData
      self.msgTTL = msgTTL
      self.queueNum = queueNum
      self.autoExpireDelete = autoExpireDelete
      self.autoExpireTime = autoExpireTime
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      topic = fields.value("Topic")
      topicType = fields.value("TopicType")
      remark = fields.value("Remark")
      createdTime = fields.time("CreatedTime", or: "CreateTime")
      lastUpdateTime = fields.time("LastUpdateTime")
      subscriptionCount = fields.value("SubscriptionCount")
      subscriptionData = try fields.listIfPresent("SubscriptionData")
      msgTTL = fields.value("MsgTTL")
      queueNum = fields.value("QueueNum")
      autoExpireDelete = fields.value("AutoExpireDelete")
      autoExpireTime = fields.value("AutoExpireTime")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("Topic", topic)
      try fields.write("TopicType", topicType)
      try fields.write("Remark", remark)
      try fields.write("CreatedTime", createdTime, in: .seconds)
      try fields.write("LastUpdateTime", lastUpdateTime, in: .seconds)
      try fields.write("SubscriptionCount", subscriptionCount)
      try fields.write("SubscriptionData", subscriptionData)
      try fields.write("MsgTTL", msgTTL)
      try fields.write("QueueNum", queueNum, only: .today)
      try fields.write("AutoExpireDelete", autoExpireDelete, only: .today)
      try fields.write("AutoExpireTime", autoExpireTime, only: .today)
    }
  }
}
