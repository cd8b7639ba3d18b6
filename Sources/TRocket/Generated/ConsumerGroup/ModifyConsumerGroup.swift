// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Change a consumer group's consumption switch, delivery order, retry limit or remark.
public struct ModifyConsumerGroup: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyConsumerGroup" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 10000 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?
  /// Whether consumption is switched on. Wire name `ConsumeEnable`.
  public var consumeEnable: Bool?
  /// true: ordered delivery; false: concurrent delivery. Wire name `ConsumeMessageOrderly`.
  public var consumeMessageOrderly: Bool?
  /// Most redeliveries of a message. Wire name `MaxRetryTimes`.
  public var maxRetryTimes: Int?
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Retry policy. Only in today's dialect. Wire name `RetryPolicy`.
  public var retryPolicy: RetryPolicy?
  /// Topic for dead letters; blank: the system's. Only in today's dialect. Wire name
  /// `DeadLetterTargetTopic`.
  public var deadLetterTargetTopic: String?

  /// A request.
  public init(
    instanceID: String, consumerGroup: String? = nil, consumeEnable: Bool? = nil,
    consumeMessageOrderly: Bool? = nil, maxRetryTimes: Int? = nil, remark: String? = nil,
    retryPolicy: RetryPolicy? = nil, deadLetterTargetTopic: String? = nil
  ) {
    self.instanceID = instanceID
    self.consumerGroup = consumerGroup
    self.consumeEnable = consumeEnable
    self.consumeMessageOrderly = consumeMessageOrderly
    self.maxRetryTimes = maxRetryTimes
    self.remark = remark
    self.retryPolicy = retryPolicy
    self.deadLetterTargetTopic = deadLetterTargetTopic
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
    consumeEnable = try fields.valueIfPresent("ConsumeEnable")
    consumeMessageOrderly = try fields.valueIfPresent("ConsumeMessageOrderly")
    maxRetryTimes = try fields.valueIfPresent("MaxRetryTimes")
    remark = try fields.valueIfPresent("Remark")
    retryPolicy = try fields.valueIfPresent("RetryPolicy")
    deadLetterTargetTopic = try fields.valueIfPresent("DeadLetterTargetTopic")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ConsumerGroup", consumerGroup)
    try fields.write("ConsumeEnable", consumeEnable)
    try fields.write("ConsumeMessageOrderly", consumeMessageOrderly)
    try fields.write("MaxRetryTimes", maxRetryTimes)
    try fields.write("Remark", remark)
    try fields.write("RetryPolicy", retryPolicy)
    try fields.write("DeadLetterTargetTopic", deadLetterTargetTopic)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// An answer.
    public init() {}

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      _ = try AnswerReader(decoder)
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      _ = AnswerWriter(encoder)
    }
  }
}
