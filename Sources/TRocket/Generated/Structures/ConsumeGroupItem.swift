// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

import TencentCloud

/// The structure `ConsumeGroupItem`, part of answers.
public struct ConsumeGroupItem: Codable, Equatable, Sendable {
  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String?
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

  /// A value.
  public init(
    instanceID: String? = nil, consumerGroup: String? = nil, consumeEnable: Bool? = nil,
    consumeMessageOrderly: Bool? = nil, maxRetryTimes: Int? = nil, remark: String? = nil
  ) {
    self.instanceID = instanceID
    self.consumerGroup = consumerGroup
    self.consumeEnable = consumeEnable
    self.consumeMessageOrderly = consumeMessageOrderly
    self.maxRetryTimes = maxRetryTimes
    self.remark = remark
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    instanceID = fields.value("InstanceId")
    consumerGroup = fields.value("ConsumerGroup")
    consumeEnable = fields.value("ConsumeEnable")
    consumeMessageOrderly = fields.value("ConsumeMessageOrderly")
    maxRetryTimes = fields.value("MaxRetryTimes")
    remark = fields.value("Remark")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ConsumerGroup", consumerGroup)
    try fields.write("ConsumeEnable", consumeEnable)
    try fields.write("ConsumeMessageOrderly", consumeMessageOrderly)
    try fields.write("MaxRetryTimes", maxRetryTimes)
    try fields.write("Remark", remark)
  }
}
