// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Create a consumer group.
public struct CreateConsumerGroup: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateConsumerGroup" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 10000 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?
  /// Most redeliveries of a message. Wire name `MaxRetryTimes`.
  public var maxRetryTimes: Int
  /// Whether consumption is switched on. Wire name `ConsumeEnable`.
  public var consumeEnable: Bool
  /// true: ordered delivery; false: concurrent delivery. Wire name `ConsumeMessageOrderly`.
  public var consumeMessageOrderly: Bool
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Tags. Only in today's dialect. Wire name `TagList`.
  public var tagList: [Tag]?
  /// Retry policy. Only in today's dialect. Wire name `RetryPolicy`.
  public var retryPolicy: RetryPolicy?
  /// Lite topic under the topic. Only in today's dialect. Wire name `LiteTopic`.
  public var liteTopic: String?
  /// Topic for dead letters; blank: the system's. Only in today's dialect. Wire name
  /// `DeadLetterTargetTopic`.
  public var deadLetterTargetTopic: String?

  /// A request.
  public init(
    instanceID: String, maxRetryTimes: Int, consumeEnable: Bool, consumeMessageOrderly: Bool,
    consumerGroup: String? = nil, remark: String? = nil, tagList: [Tag]? = nil,
    retryPolicy: RetryPolicy? = nil, liteTopic: String? = nil, deadLetterTargetTopic: String? = nil
  ) {
    self.instanceID = instanceID
    self.consumerGroup = consumerGroup
    self.maxRetryTimes = maxRetryTimes
    self.consumeEnable = consumeEnable
    self.consumeMessageOrderly = consumeMessageOrderly
    self.remark = remark
    self.tagList = tagList
    self.retryPolicy = retryPolicy
    self.liteTopic = liteTopic
    self.deadLetterTargetTopic = deadLetterTargetTopic
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
    maxRetryTimes = try fields.value("MaxRetryTimes")
    consumeEnable = try fields.value("ConsumeEnable")
    consumeMessageOrderly = try fields.value("ConsumeMessageOrderly")
    remark = try fields.valueIfPresent("Remark")
    tagList = try fields.valueIfPresent("TagList")
    retryPolicy = try fields.valueIfPresent("RetryPolicy")
    liteTopic = try fields.valueIfPresent("LiteTopic")
    deadLetterTargetTopic = try fields.valueIfPresent("DeadLetterTargetTopic")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ConsumerGroup", consumerGroup)
    try fields.write("MaxRetryTimes", maxRetryTimes)
    try fields.write("ConsumeEnable", consumeEnable)
    try fields.write("ConsumeMessageOrderly", consumeMessageOrderly)
    try fields.write("Remark", remark)
    try fields.write("TagList", asked: tagList)
    try fields.write("RetryPolicy", retryPolicy)
    try fields.write("LiteTopic", liteTopic)
    try fields.write("DeadLetterTargetTopic", deadLetterTargetTopic)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Consumer group name. Wire name `ConsumerGroup`.
    public var consumerGroup: String?

    /// An answer.
    public init(instanceID: String? = nil, consumerGroup: String? = nil) {
      self.instanceID = instanceID
      self.consumerGroup = consumerGroup
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      consumerGroup = fields.value("ConsumerGroup")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("ConsumerGroup", consumerGroup)
    }
  }
}
