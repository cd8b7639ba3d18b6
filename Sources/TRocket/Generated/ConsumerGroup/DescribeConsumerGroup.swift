// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// One consumer group with its online consumers, TPS and lag.
public struct DescribeConsumerGroup: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeConsumerGroup" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 10000 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?

  /// A request.
  public init(instanceID: String, consumerGroup: String? = nil) {
    self.instanceID = instanceID
    self.consumerGroup = consumerGroup
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ConsumerGroup", consumerGroup)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Consumers online. Wire name `ConsumerNum`.
    public var consumerNum: Int?
    /// Consumption, messages a second. Wire name `Tps`.
    public var tps: Int?
    /// Messages not yet consumed. Wire name `ConsumerLag`.
    public var consumerLag: Int?
    /// Consumer type. Wire name `ConsumeType`.
    public var consumeType: String?
    /// Creation time. Wire name `CreatedTime`.
    public var createdTime: Date?
    /// true: ordered delivery; false: concurrent delivery. Wire name `ConsumeMessageOrderly`.
    public var consumeMessageOrderly: Bool?
    /// Whether consumption is switched on. Wire name `ConsumeEnable`.
    public var consumeEnable: Bool?
    /// Most redeliveries of a message. Wire name `MaxRetryTimes`.
    public var maxRetryTimes: Int?
    /// Remark. Wire name `Remark`.
    public var remark: String?
    /// BROADCASTING or CLUSTERING. Only in today's dialect. Wire name `MessageModel`.
    public var messageModel: MessageModel?
    /// Retry policy. Only in today's dialect. Wire name `RetryPolicy`.
    public var retryPolicy: RetryPolicy?
    /// CLUSTERING (clustering or broadcasting) or LITE. Only in today's dialect. Wire name
    /// `ConsumeModel`.
    public var consumeModel: ConsumeModel?
    /// Lite topic under the topic. Only in today's dialect. Wire name `LiteTopic`.
    public var liteTopic: String?
    /// Topic for dead letters; blank: the system's. Only in today's dialect. Wire name
    /// `DeadLetterTargetTopic`.
    public var deadLetterTargetTopic: String?

    /// An answer.
    public init(
      consumerNum: Int? = nil, tps: Int? = nil, consumerLag: Int? = nil, consumeType: String? = nil,
      createdTime: Date? = nil, consumeMessageOrderly: Bool? = nil, consumeEnable: Bool? = nil,
      maxRetryTimes: Int? = nil, remark: String? = nil, messageModel: MessageModel? = nil,
      retryPolicy: RetryPolicy? = nil, consumeModel: ConsumeModel? = nil, liteTopic: String? = nil,
      deadLetterTargetTopic: String? = nil
    ) {
      self.consumerNum = consumerNum
      self.tps = tps
      self.consumerLag = consumerLag
      self.consumeType = consumeType
      self.createdTime = createdTime
      self.consumeMessageOrderly = consumeMessageOrderly
      self.consumeEnable = consumeEnable
      self.maxRetryTimes = maxRetryTimes
      self.remark = remark
      self.messageModel = messageModel
      self.retryPolicy = retryPolicy
      self.consumeModel = consumeModel
      self.liteTopic = liteTopic
      self.deadLetterTargetTopic = deadLetterTargetTopic
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      consumerNum = fields.value("ConsumerNum")
      tps = fields.value("Tps")
      consumerLag = fields.value("ConsumerLag")
      consumeType = fields.value("ConsumeType")
      createdTime = fields.time("CreatedTime", or: "CreateTime")
      consumeMessageOrderly = fields.value("ConsumeMessageOrderly")
      consumeEnable = fields.value("ConsumeEnable")
      maxRetryTimes = fields.value("MaxRetryTimes")
      remark = fields.value("Remark")
      messageModel = fields.value("MessageModel")
      retryPolicy = fields.value("RetryPolicy")
      consumeModel = fields.value("ConsumeModel")
      liteTopic = fields.value("LiteTopic")
      deadLetterTargetTopic = fields.value("DeadLetterTargetTopic")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("ConsumerNum", consumerNum)
      try fields.write("Tps", tps)
      try fields.write("ConsumerLag", consumerLag)
      try fields.write("ConsumeType", consumeType)
      try fields.write("CreatedTime", createdTime, in: .seconds)
      try fields.write("ConsumeMessageOrderly", consumeMessageOrderly)
      try fields.write("ConsumeEnable", consumeEnable)
      try fields.write("MaxRetryTimes", maxRetryTimes)
      try fields.write("Remark", remark)
      try fields.write("MessageModel", messageModel, only: .today)
      try fields.write("RetryPolicy", retryPolicy, only: .today)
      try fields.write("ConsumeModel", consumeModel, only: .today)
      try fields.write("LiteTopic", liteTopic, only: .today)
      try fields.write("DeadLetterTargetTopic", deadLetterTargetTopic, only: .today)
    }
  }
}
