// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

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
  public var consumerGroup: String
  /// Most redeliveries of a message. Wire name `MaxRetryTimes`.
  public var maxRetryTimes: Int
  /// Whether consumption is switched on. Wire name `ConsumeEnable`.
  public var consumeEnable: Bool
  /// true: ordered delivery; false: concurrent delivery. Wire name `ConsumeMessageOrderly`.
  public var consumeMessageOrderly: Bool
  /// Remark. Wire name `Remark`.
  public var remark: String?

  /// A request.
  public init(
    instanceID: String, consumerGroup: String, maxRetryTimes: Int, consumeEnable: Bool,
    consumeMessageOrderly: Bool, remark: String? = nil
  ) {
    self.instanceID = instanceID
    self.consumerGroup = consumerGroup
    self.maxRetryTimes = maxRetryTimes
    self.consumeEnable = consumeEnable
    self.consumeMessageOrderly = consumeMessageOrderly
    self.remark = remark
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    consumerGroup = try fields.value("ConsumerGroup")
    maxRetryTimes = try fields.value("MaxRetryTimes")
    consumeEnable = try fields.value("ConsumeEnable")
    consumeMessageOrderly = try fields.value("ConsumeMessageOrderly")
    remark = try fields.valueIfPresent("Remark")
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
