// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `SubscriptionData`, part of answers.
public struct SubscriptionData: Codable, Equatable, Sendable {
  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String?
  /// Topic name. Wire name `Topic`.
  public var topic: String?
  /// Topic type. Wire name `TopicType`.
  public var topicType: TopicType?
  /// Queues of the topic on one node. Wire name `TopicQueueNum`.
  public var topicQueueNum: Int?
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?
  /// Whether the group has an online consumer. Wire name `IsOnline`.
  public var isOnline: Bool?
  /// Consumer type. Wire name `ConsumeType`.
  public var consumeType: String?
  /// Subscription expression. Wire name `SubString`.
  public var subString: String?
  /// Filter expression type (TAG, SQL92). Wire name `ExpressionType`.
  public var expressionType: String?
  /// Subscription consistency. Wire name `Consistency`.
  public var consistency: Int?
  /// Messages not yet consumed. Wire name `ConsumerLag`.
  public var consumerLag: Int?
  /// Time of the last update. Wire name `LastUpdateTime`.
  public var lastUpdateTime: Date?
  /// Most redeliveries of a message. Wire name `MaxRetryTimes`.
  public var maxRetryTimes: Int?
  /// true: ordered delivery; false: concurrent delivery. Wire name `ConsumeMessageOrderly`.
  public var consumeMessageOrderly: Bool?
  /// BROADCASTING or CLUSTERING. Wire name `MessageModel`.
  public var messageModel: MessageModel?
  /// Clients that subscribe unlike the rest. Only in today's dialect. Wire name
  /// `ClientSubscriptionInfos`.
  public var clientSubscriptionInfos: [ClientSubscriptionInfo]?

  /// A value.
  public init(
    instanceID: String? = nil, topic: String? = nil, topicType: TopicType? = nil,
    topicQueueNum: Int? = nil, consumerGroup: String? = nil, isOnline: Bool? = nil,
    consumeType: String? = nil, subString: String? = nil, expressionType: String? = nil,
    consistency: Int? = nil, consumerLag: Int? = nil, lastUpdateTime: Date? = nil,
    maxRetryTimes: Int? = nil, consumeMessageOrderly: Bool? = nil,
    messageModel: MessageModel? = nil, clientSubscriptionInfos: [ClientSubscriptionInfo]? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.topicType = topicType
    self.topicQueueNum = topicQueueNum
    self.consumerGroup = consumerGroup
    self.isOnline = isOnline
    self.consumeType = consumeType
    self.subString = subString
    self.expressionType = expressionType
    self.consistency = consistency
    self.consumerLag = consumerLag
    self.lastUpdateTime = lastUpdateTime
    self.maxRetryTimes = maxRetryTimes
    self.consumeMessageOrderly = consumeMessageOrderly
    self.messageModel = messageModel
    self.clientSubscriptionInfos = clientSubscriptionInfos
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    instanceID = fields.value("InstanceId")
    topic = fields.value("Topic")
    topicType = fields.value("TopicType")
    topicQueueNum = fields.value("TopicQueueNum")
    consumerGroup = fields.value("ConsumerGroup")
    isOnline = fields.value("IsOnline")
    consumeType = fields.value("ConsumeType")
    subString = fields.value("SubString")
    expressionType = fields.value("ExpressionType")
    consistency = fields.value("Consistency")
    consumerLag = fields.value("ConsumerLag")
    lastUpdateTime = fields.time("LastUpdateTime")
    maxRetryTimes = fields.value("MaxRetryTimes")
    consumeMessageOrderly = fields.value("ConsumeMessageOrderly")
    messageModel = fields.value("MessageModel")
    clientSubscriptionInfos = fields.value("ClientSubscriptionInfos")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("TopicType", topicType)
    try fields.write("TopicQueueNum", topicQueueNum)
    try fields.write("ConsumerGroup", consumerGroup)
    try fields.write("IsOnline", isOnline)
    try fields.write("ConsumeType", consumeType)
    try fields.write("SubString", subString)
    try fields.write("ExpressionType", expressionType)
    try fields.write("Consistency", consistency)
    try fields.write("ConsumerLag", consumerLag)
    try fields.write("LastUpdateTime", lastUpdateTime, in: .seconds)
    try fields.write("MaxRetryTimes", maxRetryTimes)
    try fields.write("ConsumeMessageOrderly", consumeMessageOrderly)
    try fields.write("MessageModel", messageModel)
    try fields.write("ClientSubscriptionInfos", clientSubscriptionInfos, only: .today)
  }
}
