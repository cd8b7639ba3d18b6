// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `FusionInstanceItem`, part of answers.
public struct FusionInstanceItem: Codable, Equatable, Sendable {
  /// Instance id (rmq-…). Wire name `InstanceId`.
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
  /// Most consumer groups. Wire name `GroupNumLimit`.
  public var groupNumLimit: Int?
  /// Billing mode. Wire name `PayMode`.
  public var payMode: PayMode?
  /// Expiry time, Unix milliseconds; 0: none. Wire name `ExpiryTime`.
  public var expiryTime: Date?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// Topics. Wire name `TopicNum`.
  public var topicNum: Int?
  /// Consumer groups. Wire name `GroupNum`.
  public var groupNum: Int?
  /// Tags. Wire name `TagList`.
  public var tagList: [Tag]?
  /// Product SKU. Wire name `SkuCode`.
  public var skuCode: String?
  /// TPS limit. Wire name `TpsLimit`.
  public var tpsLimit: Int?
  /// Elastic TPS limit. Wire name `ScaledTpsLimit`.
  public var scaledTpsLimit: Int?
  /// Message retention, hours. Wire name `MessageRetention`.
  public var messageRetention: Int?
  /// Longest message delay, hours. Wire name `MaxMessageDelay`.
  public var maxMessageDelay: Int?
  /// 1: renews by itself; 0: does not; prepaid instances only. Wire name `RenewFlag`.
  public var renewFlag: Int?
  /// 4.x instances only. Wire name `InstanceItemExtraInfo`.
  public var instanceItemExtraInfo: InstanceItemExtraInfo?
  /// When it will be destroyed, Unix milliseconds; 0: not planned. Wire name `DestroyTime`.
  public var destroyTime: Date?
  /// Zones to run in. Wire name `ZoneIds`.
  public var zoneIds: [Int]?
  /// Whether deletion is barred. Wire name `EnableDeletionProtection`.
  public var enableDeletionProtection: Bool?
  /// Creation time, Unix milliseconds. Wire name `CreateTime`.
  public var createTime: Date?
  /// Whether elastic TPS is on. Wire name `ScaledTpsEnabled`.
  public var scaledTpsEnabled: Bool?

  /// A value.
  public init(
    instanceID: String? = nil, instanceName: String? = nil, version: String? = nil,
    instanceType: InstanceType? = nil, instanceStatus: InstanceStatus? = nil,
    topicNumLimit: Int? = nil, groupNumLimit: Int? = nil, payMode: PayMode? = nil,
    expiryTime: Date? = nil, remark: String? = nil, topicNum: Int? = nil, groupNum: Int? = nil,
    tagList: [Tag]? = nil, skuCode: String? = nil, tpsLimit: Int? = nil, scaledTpsLimit: Int? = nil,
    messageRetention: Int? = nil, maxMessageDelay: Int? = nil, renewFlag: Int? = nil,
    instanceItemExtraInfo: InstanceItemExtraInfo? = nil, destroyTime: Date? = nil,
    zoneIds: [Int]? = nil, enableDeletionProtection: Bool? = nil, createTime: Date? = nil,
    scaledTpsEnabled: Bool? = nil
  ) {
    self.instanceID = instanceID
    self.instanceName = instanceName
    self.version = version
    self.instanceType = instanceType
    self.instanceStatus = instanceStatus
    self.topicNumLimit = topicNumLimit
    self.groupNumLimit = groupNumLimit
    self.payMode = payMode
    self.expiryTime = expiryTime
    self.remark = remark
    self.topicNum = topicNum
    self.groupNum = groupNum
    self.tagList = tagList
    self.skuCode = skuCode
    self.tpsLimit = tpsLimit
    self.scaledTpsLimit = scaledTpsLimit
    self.messageRetention = messageRetention
    self.maxMessageDelay = maxMessageDelay
    self.renewFlag = renewFlag
    self.instanceItemExtraInfo = instanceItemExtraInfo
    self.destroyTime = destroyTime
    self.zoneIds = zoneIds
    self.enableDeletionProtection = enableDeletionProtection
    self.createTime = createTime
    self.scaledTpsEnabled = scaledTpsEnabled
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
    groupNumLimit = fields.value("GroupNumLimit")
    payMode = fields.value("PayMode")
    expiryTime = fields.time("ExpiryTime")
    remark = fields.value("Remark")
    topicNum = fields.value("TopicNum")
    groupNum = fields.value("GroupNum")
    tagList = fields.value("TagList")
    skuCode = fields.value("SkuCode")
    tpsLimit = fields.value("TpsLimit")
    scaledTpsLimit = fields.value("ScaledTpsLimit")
    messageRetention = fields.value("MessageRetention")
    maxMessageDelay = fields.value("MaxMessageDelay")
    renewFlag = fields.value("RenewFlag")
    instanceItemExtraInfo = fields.value("InstanceItemExtraInfo")
    destroyTime = fields.time("DestroyTime")
    zoneIds = fields.value("ZoneIds")
    enableDeletionProtection = fields.value("EnableDeletionProtection")
    createTime = fields.time("CreateTime", or: "CreatedTime")
    scaledTpsEnabled = fields.value("ScaledTpsEnabled")
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
    try fields.write("GroupNumLimit", groupNumLimit)
    try fields.write("PayMode", payMode)
    try fields.write("ExpiryTime", expiryTime, in: .milliseconds)
    try fields.write("Remark", remark)
    try fields.write("TopicNum", topicNum)
    try fields.write("GroupNum", groupNum)
    try fields.write("TagList", tagList)
    try fields.write("SkuCode", skuCode)
    try fields.write("TpsLimit", tpsLimit)
    try fields.write("ScaledTpsLimit", scaledTpsLimit)
    try fields.write("MessageRetention", messageRetention)
    try fields.write("MaxMessageDelay", maxMessageDelay)
    try fields.write("RenewFlag", renewFlag)
    try fields.write("InstanceItemExtraInfo", instanceItemExtraInfo)
    try fields.write("DestroyTime", destroyTime, in: .milliseconds)
    try fields.write("ZoneIds", zoneIds)
    try fields.write("EnableDeletionProtection", enableDeletionProtection)
    try fields.write("CreateTime", createTime, in: .milliseconds)
    try fields.write("ScaledTpsEnabled", scaledTpsEnabled)
  }
}
