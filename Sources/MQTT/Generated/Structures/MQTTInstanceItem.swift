// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `MQTTInstanceItem`, part of answers.
public struct MQTTInstanceItem: Codable, Equatable, Sendable {
  /// Instance id (mqtt-…). Wire name `InstanceId`.
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
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// Topics. Wire name `TopicNum`.
  public var topicNum: Int?
  /// Product SKU. Wire name `SkuCode`.
  public var skuCode: String?
  /// TPS limit. Wire name `TpsLimit`.
  public var tpsLimit: Int?
  /// Creation time, Unix milliseconds as documented; seen as seconds. Wire name `CreateTime`.
  public var createTime: Date?
  /// Most subscriptions of a client. Wire name `MaxSubscriptionPerClient`.
  public var maxSubscriptionPerClient: Int?
  /// Most client connections. Wire name `ClientNumLimit`.
  public var clientNumLimit: Int?
  /// 1: renews by itself; 0: does not; prepaid instances only. Wire name `RenewFlag`.
  public var renewFlag: Int?
  /// Billing mode. Wire name `PayMode`.
  public var payMode: PayMode?
  /// Expiry time, Unix milliseconds; 0: none. Wire name `ExpiryTime`.
  public var expiryTime: Date?
  /// When it will be destroyed, Unix milliseconds; 0: not planned. Wire name `DestroyTime`.
  public var destroyTime: Date?
  /// Most authorization policies. Wire name `AuthorizationPolicyLimit`.
  public var authorizationPolicyLimit: Int?
  /// Most CA certificates. Wire name `MaxCaNum`.
  public var maxCaNum: Int?
  /// Most subscriptions of the instance. Wire name `MaxSubscription`.
  public var maxSubscription: Int?
  /// Most shared subscription groups. Wire name `SharedSubscriptionGroupLimit`.
  public var sharedSubscriptionGroupLimit: Int?
  /// Most topic filters of a shared subscription group; withdrawn from the model. Wire name
  /// `MaxTopicFilterPerSharedSubscriptionGroup`.
  public var maxTopicFilterPerSharedSubscriptionGroup: Int?
  /// Most automatic subscription rules. Wire name `AutoSubscriptionPolicyLimit`.
  public var autoSubscriptionPolicyLimit: Int?
  /// Most topic filters of an automatic subscription rule. Wire name
  /// `MaxTopicFilterPerAutoSubscriptionPolicy`.
  public var maxTopicFilterPerAutoSubscriptionPolicy: Int?
  /// Whether deletion is barred. Wire name `DeleteProtect`.
  public var deleteProtect: Bool?

  /// A value.
  public init(
    instanceID: String? = nil, instanceName: String? = nil, version: String? = nil,
    instanceType: InstanceType? = nil, instanceStatus: InstanceStatus? = nil,
    topicNumLimit: Int? = nil, remark: String? = nil, topicNum: Int? = nil, skuCode: String? = nil,
    tpsLimit: Int? = nil, createTime: Date? = nil, maxSubscriptionPerClient: Int? = nil,
    clientNumLimit: Int? = nil, renewFlag: Int? = nil, payMode: PayMode? = nil,
    expiryTime: Date? = nil, destroyTime: Date? = nil, authorizationPolicyLimit: Int? = nil,
    maxCaNum: Int? = nil, maxSubscription: Int? = nil, sharedSubscriptionGroupLimit: Int? = nil,
    maxTopicFilterPerSharedSubscriptionGroup: Int? = nil, autoSubscriptionPolicyLimit: Int? = nil,
    maxTopicFilterPerAutoSubscriptionPolicy: Int? = nil, deleteProtect: Bool? = nil
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
    self.maxSubscriptionPerClient = maxSubscriptionPerClient
    self.clientNumLimit = clientNumLimit
    self.renewFlag = renewFlag
    self.payMode = payMode
    self.expiryTime = expiryTime
    self.destroyTime = destroyTime
    self.authorizationPolicyLimit = authorizationPolicyLimit
    self.maxCaNum = maxCaNum
    self.maxSubscription = maxSubscription
    self.sharedSubscriptionGroupLimit = sharedSubscriptionGroupLimit
    self.maxTopicFilterPerSharedSubscriptionGroup = maxTopicFilterPerSharedSubscriptionGroup
    self.autoSubscriptionPolicyLimit = autoSubscriptionPolicyLimit
    self.maxTopicFilterPerAutoSubscriptionPolicy = maxTopicFilterPerAutoSubscriptionPolicy
    self.deleteProtect = deleteProtect
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
    maxSubscriptionPerClient = fields.value("MaxSubscriptionPerClient")
    clientNumLimit = fields.value("ClientNumLimit")
    renewFlag = fields.value("RenewFlag")
    payMode = fields.value("PayMode")
    expiryTime = fields.time("ExpiryTime")
    destroyTime = fields.time("DestroyTime")
    authorizationPolicyLimit = fields.value("AuthorizationPolicyLimit")
    maxCaNum = fields.value("MaxCaNum")
    maxSubscription = fields.value("MaxSubscription")
    sharedSubscriptionGroupLimit = fields.value("SharedSubscriptionGroupLimit")
    maxTopicFilterPerSharedSubscriptionGroup =
      fields.value("MaxTopicFilterPerSharedSubscriptionGroup")
    autoSubscriptionPolicyLimit = fields.value("AutoSubscriptionPolicyLimit")
    maxTopicFilterPerAutoSubscriptionPolicy =
      fields.value("MaxTopicFilterPerAutoSubscriptionPolicy")
    deleteProtect = fields.value("DeleteProtect")
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
    try fields.write("CreateTime", createTime, in: .milliseconds)
    try fields.write("MaxSubscriptionPerClient", maxSubscriptionPerClient)
    try fields.write("ClientNumLimit", clientNumLimit)
    try fields.write("RenewFlag", renewFlag)
    try fields.write("PayMode", payMode)
    try fields.write("ExpiryTime", expiryTime, in: .milliseconds)
    try fields.write("DestroyTime", destroyTime, in: .milliseconds)
    try fields.write("AuthorizationPolicyLimit", authorizationPolicyLimit)
    try fields.write("MaxCaNum", maxCaNum)
    try fields.write("MaxSubscription", maxSubscription)
    try fields.write("SharedSubscriptionGroupLimit", sharedSubscriptionGroupLimit)
    try fields.write(
      "MaxTopicFilterPerSharedSubscriptionGroup", maxTopicFilterPerSharedSubscriptionGroup)
    try fields.write("AutoSubscriptionPolicyLimit", autoSubscriptionPolicyLimit)
    try fields.write(
      "MaxTopicFilterPerAutoSubscriptionPolicy", maxTopicFilterPerAutoSubscriptionPolicy)
    try fields.write("DeleteProtect", deleteProtect)
  }
}
