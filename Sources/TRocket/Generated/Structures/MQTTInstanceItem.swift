// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `MQTTInstanceItem`, part of answers.
public struct MQTTInstanceItem: Codable, Equatable, Sendable {
  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String?
  /// Instance name. Wire name `InstanceName`.
  public var instanceName: String?
  /// Instance version. Wire name `Version`.
  public var version: String?
  /// Instance edition. Wire name `InstanceType`.
  public var instanceType: InstanceType?
  /// Instance status. Wire name `InstanceStatus`.
  public var instanceStatus: InstanceStatus?
  /// Most topics. Wire name `TopicNumLimit`.
  public var topicNumLimit: Int?
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Topics. Wire name `TopicNum`.
  public var topicNum: Int?
  /// Product SKU. Wire name `SkuCode`.
  public var skuCode: String?
  /// TPS limit. Wire name `TpsLimit`.
  public var tpsLimit: Int?
  /// Creation time. Wire name `CreateTime`.
  public var createTime: Date?
  /// Most subscriptions. Wire name `SubscriptionNumLimit`.
  public var subscriptionNumLimit: Int?
  /// Most client connections. Wire name `ClientNumLimit`.
  public var clientNumLimit: Int?

  /// A value.
  public init(
    instanceID: String? = nil, instanceName: String? = nil, version: String? = nil,
    instanceType: InstanceType? = nil, instanceStatus: InstanceStatus? = nil,
    topicNumLimit: Int? = nil, remark: String? = nil, topicNum: Int? = nil, skuCode: String? = nil,
    tpsLimit: Int? = nil, createTime: Date? = nil, subscriptionNumLimit: Int? = nil,
    clientNumLimit: Int? = nil
  ) {
    self.instanceID = instanceID
    self.instanceName = instanceName
    self.version = version
    self.instanceType = instanceType
    self.instanceStatus = instanceStatus
    self.topicNumLimit = topicNumLimit
    self.remark = remark
    self.topicNum = topicNum
    self.skuCode = skuCode
    self.tpsLimit = tpsLimit
    self.createTime = createTime
    self.subscriptionNumLimit = subscriptionNumLimit
    self.clientNumLimit = clientNumLimit
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    instanceID = fields.value("InstanceId")
    instanceName = fields.value("InstanceName")
    version = fields.value("Version")
    instanceType = fields.value("InstanceType")
    instanceStatus = fields.value("InstanceStatus")
    topicNumLimit = fields.value("TopicNumLimit")
    remark = fields.value("Remark")
    topicNum = fields.value("TopicNum")
    skuCode = fields.value("SkuCode")
    tpsLimit = fields.value("TpsLimit")
    createTime = fields.time("CreateTime", or: "CreatedTime")
    subscriptionNumLimit = fields.value("SubscriptionNumLimit")
    clientNumLimit = fields.value("ClientNumLimit")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("InstanceName", instanceName)
    try fields.write("Version", version)
    try fields.write("InstanceType", instanceType)
    try fields.write("InstanceStatus", instanceStatus)
    try fields.write("TopicNumLimit", topicNumLimit)
    try fields.write("Remark", remark)
    try fields.write("TopicNum", topicNum)
    try fields.write("SkuCode", skuCode)
    try fields.write("TpsLimit", tpsLimit)
    try fields.write("CreateTime", createTime, in: .seconds)
    try fields.write("SubscriptionNumLimit", subscriptionNumLimit)
    try fields.write("ClientNumLimit", clientNumLimit)
  }
}
