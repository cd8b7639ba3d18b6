// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// One instance with its limits and endpoints.
public struct DescribeInstance: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeInstance" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String

  /// A request.
  public init(instanceID: String) {
    self.instanceID = instanceID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance edition. Wire name `InstanceType`.
    public var instanceType: InstanceType?
    /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Instance name. Wire name `InstanceName`.
    public var instanceName: String?
    /// Topics. Wire name `TopicNum`.
    public var topicNum: Int?
    /// Most topics. Wire name `TopicNumLimit`.
    public var topicNumLimit: Int?
    /// Consumer groups. Wire name `GroupNum`.
    public var groupNum: Int?
    /// Most consumer groups. Wire name `GroupNumLimit`.
    public var groupNumLimit: Int?
    /// Message retention, hours. Wire name `MessageRetention`.
    public var messageRetention: Int?
    /// Longest retention that may be set, hours. Wire name `RetentionUpperLimit`.
    public var retentionUpperLimit: Int?
    /// Shortest retention that may be set, hours. Wire name `RetentionLowerLimit`.
    public var retentionLowerLimit: Int?
    /// TPS limit. Wire name `TpsLimit`.
    public var tpsLimit: Int?
    /// Elastic TPS limit. Wire name `ScaledTpsLimit`.
    public var scaledTpsLimit: Int?
    /// Longest message delay, hours. Wire name `MaxMessageDelay`.
    public var maxMessageDelay: Int?
    /// Creation time. Wire name `CreatedTime`.
    public var createdTime: Date?
    /// Share of the TPS for sending. Wire name `SendReceiveRatio`.
    public var sendReceiveRatio: Double?
    /// Tags. Wire name `TagList`.
    public var tagList: [Tag]?
    /// Endpoints. Wire name `EndpointList`.
    public var endpointList: [InstanceEndpoint]?
    /// Most queues a topic may have. Wire name `TopicQueueNumUpperLimit`.
    public var topicQueueNumUpperLimit: Int?
    /// Fewest queues a topic may have. Wire name `TopicQueueNumLowerLimit`.
    public var topicQueueNumLowerLimit: Int?
    /// Remark. Wire name `Remark`.
    public var remark: String?
    /// Instance status. Wire name `InstanceStatus`.
    public var instanceStatus: InstanceStatus?
    /// Product SKU. Wire name `SkuCode`.
    public var skuCode: String?
    /// Billing mode. Wire name `PayMode`.
    public var payMode: PayMode?
    /// Whether elastic TPS is on. Wire name `ScaledTpsEnabled`.
    public var scaledTpsEnabled: Bool?
    /// 1: renews by itself; 0: does not. Wire name `RenewFlag`.
    public var renewFlag: Int?
    /// Expiry time, Unix seconds; 0: none. Wire name `ExpiryTime`.
    public var expiryTime: Date?
    /// Most roles. Wire name `RoleNumLimit`.
    public var roleNumLimit: Int?
    /// Whether ACL is on. Wire name `AclEnabled`.
    public var aclEnabled: Bool?
    /// Topics free of charge. Wire name `TopicNumLowerLimit`.
    public var topicNumLowerLimit: Int?
    /// Highest topic limit that may be set. Wire name `TopicNumUpperLimit`.
    public var topicNumUpperLimit: Int?
    /// Zones to run in. Only in today's dialect. Wire name `ZoneIds`.
    public var zoneIds: [Int]?
    /// Nodes. Only in today's dialect. Wire name `NodeCount`.
    public var nodeCount: Int?
    /// Proxy scheduling by zone. Only in today's dialect. Wire name `ZoneScheduledList`.
    public var zoneScheduledList: [ZoneScheduledItem]?

    /// An answer.
    public init(
      instanceType: InstanceType? = nil, instanceID: String? = nil, instanceName: String? = nil,
      topicNum: Int? = nil, topicNumLimit: Int? = nil, groupNum: Int? = nil,
      groupNumLimit: Int? = nil, messageRetention: Int? = nil, retentionUpperLimit: Int? = nil,
      retentionLowerLimit: Int? = nil, tpsLimit: Int? = nil, scaledTpsLimit: Int? = nil,
      maxMessageDelay: Int? = nil, createdTime: Date? = nil, sendReceiveRatio: Double? = nil,
      tagList: [Tag]? = nil, endpointList: [InstanceEndpoint]? = nil,
      topicQueueNumUpperLimit: Int? = nil, topicQueueNumLowerLimit: Int? = nil,
      remark: String? = nil, instanceStatus: InstanceStatus? = nil, skuCode: String? = nil,
      payMode: PayMode? = nil, scaledTpsEnabled: Bool? = nil, renewFlag: Int? = nil,
      expiryTime: Date? = nil, roleNumLimit: Int? = nil, aclEnabled: Bool? = nil,
      topicNumLowerLimit: Int? = nil, topicNumUpperLimit: Int? = nil, zoneIds: [Int]? = nil,
      nodeCount: Int? = nil, zoneScheduledList: [ZoneScheduledItem]? = nil
    ) {
      self.instanceType = instanceType
      self.instanceID = instanceID
      self.instanceName = instanceName
      self.topicNum = topicNum
      self.topicNumLimit = topicNumLimit
      self.groupNum = groupNum
      self.groupNumLimit = groupNumLimit
      self.messageRetention = messageRetention
      self.retentionUpperLimit = retentionUpperLimit
      self.retentionLowerLimit = retentionLowerLimit
      self.tpsLimit = tpsLimit
      self.scaledTpsLimit = scaledTpsLimit
      self.maxMessageDelay = maxMessageDelay
      self.createdTime = createdTime
      self.sendReceiveRatio = sendReceiveRatio
      self.tagList = tagList
      self.endpointList = endpointList
      self.topicQueueNumUpperLimit = topicQueueNumUpperLimit
      self.topicQueueNumLowerLimit = topicQueueNumLowerLimit
      self.remark = remark
      self.instanceStatus = instanceStatus
      self.skuCode = skuCode
      self.payMode = payMode
      self.scaledTpsEnabled = scaledTpsEnabled
      self.renewFlag = renewFlag
      self.expiryTime = expiryTime
      self.roleNumLimit = roleNumLimit
      self.aclEnabled = aclEnabled
      self.topicNumLowerLimit = topicNumLowerLimit
      self.topicNumUpperLimit = topicNumUpperLimit
      self.zoneIds = zoneIds
      self.nodeCount = nodeCount
      self.zoneScheduledList = zoneScheduledList
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceType = fields.value("InstanceType")
      instanceID = fields.value("InstanceId")
      instanceName = fields.value("InstanceName")
      topicNum = fields.value("TopicNum")
      topicNumLimit = fields.value("TopicNumLimit")
      groupNum = fields.value("GroupNum")
      groupNumLimit = fields.value("GroupNumLimit")
      messageRetention = fields.value("MessageRetention")
      retentionUpperLimit = fields.value("RetentionUpperLimit")
      retentionLowerLimit = fields.value("RetentionLowerLimit")
      tpsLimit = fields.value("TpsLimit")
      scaledTpsLimit = fields.value("ScaledTpsLimit")
      maxMessageDelay = fields.value("MaxMessageDelay")
      createdTime = fields.time("CreatedTime", or: "CreateTime")
      sendReceiveRatio = fields.value("SendReceiveRatio")
      tagList = try fields.listIfPresent("TagList")
      endpointList = try fields.listIfPresent("EndpointList")
      topicQueueNumUpperLimit = fields.value("TopicQueueNumUpperLimit")
      topicQueueNumLowerLimit = fields.value("TopicQueueNumLowerLimit")
      remark = fields.value("Remark")
      instanceStatus = fields.value("InstanceStatus")
      skuCode = fields.value("SkuCode")
      payMode = fields.value("PayMode")
      scaledTpsEnabled = fields.value("ScaledTpsEnabled")
      renewFlag = fields.value("RenewFlag")
      expiryTime = fields.time("ExpiryTime")
      roleNumLimit = fields.value("RoleNumLimit")
      aclEnabled = fields.value("AclEnabled")
      topicNumLowerLimit = fields.value("TopicNumLowerLimit")
      topicNumUpperLimit = fields.value("TopicNumUpperLimit")
      zoneIds = try fields.listIfPresent("ZoneIds")
      nodeCount = fields.value("NodeCount")
      zoneScheduledList = try fields.listIfPresent("ZoneScheduledList")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceType", instanceType)
      try fields.write("InstanceId", instanceID)
      try fields.write("InstanceName", instanceName)
      try fields.write("TopicNum", topicNum)
      try fields.write("TopicNumLimit", topicNumLimit)
      try fields.write("GroupNum", groupNum)
      try fields.write("GroupNumLimit", groupNumLimit)
      try fields.write("MessageRetention", messageRetention)
      try fields.write("RetentionUpperLimit", retentionUpperLimit)
      try fields.write("RetentionLowerLimit", retentionLowerLimit)
      try fields.write("TpsLimit", tpsLimit)
      try fields.write("ScaledTpsLimit", scaledTpsLimit)
      try fields.write("MaxMessageDelay", maxMessageDelay)
      try fields.write("CreatedTime", createdTime, in: .seconds)
      try fields.write("SendReceiveRatio", sendReceiveRatio)
      try fields.write("TagList", tagList)
      try fields.write("EndpointList", endpointList)
      try fields.write("TopicQueueNumUpperLimit", topicQueueNumUpperLimit)
      try fields.write("TopicQueueNumLowerLimit", topicQueueNumLowerLimit)
      try fields.write("Remark", remark)
      try fields.write("InstanceStatus", instanceStatus)
      try fields.write("SkuCode", skuCode)
      try fields.write("PayMode", payMode)
      try fields.write("ScaledTpsEnabled", scaledTpsEnabled)
      try fields.write("RenewFlag", renewFlag)
      try fields.write("ExpiryTime", expiryTime, in: .seconds)
      try fields.write("RoleNumLimit", roleNumLimit)
      try fields.write("AclEnabled", aclEnabled)
      try fields.write("TopicNumLowerLimit", topicNumLowerLimit)
      try fields.write("TopicNumUpperLimit", topicNumUpperLimit)
      try fields.write("ZoneIds", zoneIds, only: .today)
      try fields.write("NodeCount", nodeCount, only: .today)
      try fields.write("ZoneScheduledList", zoneScheduledList, only: .today)
    }
  }
}
