// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

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

    /// An answer.
    public init(
      consumerNum: Int? = nil, tps: Int? = nil, consumerLag: Int? = nil, consumeType: String? = nil,
      createdTime: Date? = nil, consumeMessageOrderly: Bool? = nil, consumeEnable: Bool? = nil,
      maxRetryTimes: Int? = nil, remark: String? = nil
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
    }
  }
}
