// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Change an instance's name, remark, SKU, retention, send/receive ratio, elastic TPS or topic
/// limit.
public struct ModifyInstance: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyInstance" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Name. Wire name `Name`.
  public var name: String?
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Share of the TPS for sending. Wire name `SendReceiveRatio`.
  public var sendReceiveRatio: Double?
  /// Product SKU. Wire name `SkuCode`.
  public var skuCode: SkuCode?
  /// Message retention, hours. Wire name `MessageRetention`.
  public var messageRetention: Int?
  /// Whether elastic TPS is on. Wire name `ScaledTpsEnabled`.
  public var scaledTpsEnabled: Bool?
  /// Most topics that may be created. Wire name `MaxTopicNum`.
  public var maxTopicNum: Int?
  /// Whether ACL is on. Only in today's dialect. Wire name `AclEnabled`.
  public var aclEnabled: Bool?
  /// Topics beyond the free ones, digits. Only in today's dialect. Wire name `ExtraTopicNum`.
  public var extraTopicNum: String?
  /// Whether deletion is barred. Only in today's dialect. Wire name `EnableDeletionProtection`.
  public var enableDeletionProtection: Bool?
  /// Zones to run in, as strings here. Only in today's dialect. Wire name `ZoneIds`.
  public var zoneIds: [String]?

  /// A request.
  public init(
    instanceID: String, name: String? = nil, remark: String? = nil, sendReceiveRatio: Double? = nil,
    skuCode: SkuCode? = nil, messageRetention: Int? = nil, scaledTpsEnabled: Bool? = nil,
    maxTopicNum: Int? = nil, aclEnabled: Bool? = nil, extraTopicNum: String? = nil,
    enableDeletionProtection: Bool? = nil, zoneIds: [String]? = nil
  ) {
    self.instanceID = instanceID
    self.name = name
    self.remark = remark
    self.sendReceiveRatio = sendReceiveRatio
    self.skuCode = skuCode
    self.messageRetention = messageRetention
    self.scaledTpsEnabled = scaledTpsEnabled
    self.maxTopicNum = maxTopicNum
    self.aclEnabled = aclEnabled
    self.extraTopicNum = extraTopicNum
    self.enableDeletionProtection = enableDeletionProtection
    self.zoneIds = zoneIds
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    name = try fields.valueIfPresent("Name")
    remark = try fields.valueIfPresent("Remark")
    sendReceiveRatio = try fields.valueIfPresent("SendReceiveRatio")
    skuCode = try fields.valueIfPresent("SkuCode")
    messageRetention = try fields.valueIfPresent("MessageRetention")
    scaledTpsEnabled = try fields.valueIfPresent("ScaledTpsEnabled")
    maxTopicNum = try fields.valueIfPresent("MaxTopicNum")
    aclEnabled = try fields.valueIfPresent("AclEnabled")
    extraTopicNum = try fields.valueIfPresent("ExtraTopicNum")
    enableDeletionProtection = try fields.valueIfPresent("EnableDeletionProtection")
    zoneIds = try fields.valueIfPresent("ZoneIds")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Name", name)
    try fields.write("Remark", remark)
    try fields.write("SendReceiveRatio", sendReceiveRatio)
    try fields.write("SkuCode", skuCode)
    try fields.write("MessageRetention", messageRetention)
    try fields.write("ScaledTpsEnabled", scaledTpsEnabled)
    try fields.write("MaxTopicNum", maxTopicNum)
    try fields.write("AclEnabled", aclEnabled)
    try fields.write("ExtraTopicNum", extraTopicNum)
    try fields.write("EnableDeletionProtection", enableDeletionProtection)
    try fields.write("ZoneIds", zoneIds)
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
