// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// One MQTT instance. Only in the dialect of May 2024.
public struct DescribeMQTTInstance: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMQTTInstance" }
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
    /// TPS limit. Wire name `TpsLimit`.
    public var tpsLimit: Int?
    /// Creation time. Wire name `CreatedTime`.
    public var createdTime: Date?
    /// Remark. Wire name `Remark`.
    public var remark: String?
    /// Instance status. Wire name `InstanceStatus`.
    public var instanceStatus: InstanceStatus?
    /// Product SKU. Wire name `SkuCode`.
    public var skuCode: String?
    /// Most subscriptions. Wire name `SubscriptionNumLimit`.
    public var subscriptionNumLimit: Int?
    /// Most client connections. Wire name `ClientNumLimit`.
    public var clientNumLimit: Int?

    /// An answer.
    public init(
      instanceType: InstanceType? = nil, instanceID: String? = nil, instanceName: String? = nil,
      topicNum: Int? = nil, topicNumLimit: Int? = nil, tpsLimit: Int? = nil,
      createdTime: Date? = nil, remark: String? = nil, instanceStatus: InstanceStatus? = nil,
      skuCode: String? = nil, subscriptionNumLimit: Int? = nil, clientNumLimit: Int? = nil
    ) {
      self.instanceType = instanceType
      self.instanceID = instanceID
      self.instanceName = instanceName
      self.topicNum = topicNum
      self.topicNumLimit = topicNumLimit
      self.tpsLimit = tpsLimit
      self.createdTime = createdTime
      self.remark = remark
      self.instanceStatus = instanceStatus
      self.skuCode = skuCode
      self.subscriptionNumLimit = subscriptionNumLimit
      self.clientNumLimit = clientNumLimit
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceType = fields.value("InstanceType")
      instanceID = fields.value("InstanceId")
      instanceName = fields.value("InstanceName")
      topicNum = fields.value("TopicNum")
      topicNumLimit = fields.value("TopicNumLimit")
      tpsLimit = fields.value("TpsLimit")
      createdTime = fields.time("CreatedTime", or: "CreateTime")
      remark = fields.value("Remark")
      instanceStatus = fields.value("InstanceStatus")
      skuCode = fields.value("SkuCode")
      subscriptionNumLimit = fields.value("SubscriptionNumLimit")
      clientNumLimit = fields.value("ClientNumLimit")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceType", instanceType)
      try fields.write("InstanceId", instanceID)
      try fields.write("InstanceName", instanceName)
      try fields.write("TopicNum", topicNum)
      try fields.write("TopicNumLimit", topicNumLimit)
      try fields.write("TpsLimit", tpsLimit)
      try fields.write("CreatedTime", createdTime, in: .seconds)
      try fields.write("Remark", remark)
      try fields.write("InstanceStatus", instanceStatus)
      try fields.write("SkuCode", skuCode)
      try fields.write("SubscriptionNumLimit", subscriptionNumLimit)
      try fields.write("ClientNumLimit", clientNumLimit)
    }
  }
}
