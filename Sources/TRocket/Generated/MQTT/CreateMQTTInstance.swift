// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Buy an MQTT instance. Only in the dialect of May 2024.
public struct CreateMQTTInstance: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateMQTTInstance" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance edition. Wire name `InstanceType`.
  public var instanceType: InstanceType
  /// Name. Wire name `Name`.
  public var name: String
  /// Product SKU. Wire name `SkuCode`.
  public var skuCode: SkuCode
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Tags. Wire name `TagList`.
  public var tagList: [Tag]?
  /// VPCs to bind. Wire name `VpcList`.
  public var vpcList: [VpcInfo]?
  /// Whether to open a public endpoint. Wire name `EnablePublic`.
  public var enablePublic: Bool?
  /// Public bandwidth, Mbps. Wire name `Bandwidth`.
  public var bandwidth: Int?
  /// Public access list. Wire name `IpRules`.
  public var ipRules: [IpRule]?
  /// 1: renews by itself; 0: does not. Wire name `RenewFlag`.
  public var renewFlag: Int?
  /// Term bought, months. Wire name `TimeSpan`.
  public var timeSpan: Int?

  /// A request.
  public init(
    instanceType: InstanceType, name: String, skuCode: SkuCode, remark: String? = nil,
    tagList: [Tag]? = nil, vpcList: [VpcInfo]? = nil, enablePublic: Bool? = nil,
    bandwidth: Int? = nil, ipRules: [IpRule]? = nil, renewFlag: Int? = nil, timeSpan: Int? = nil
  ) {
    self.instanceType = instanceType
    self.name = name
    self.skuCode = skuCode
    self.remark = remark
    self.tagList = tagList
    self.vpcList = vpcList
    self.enablePublic = enablePublic
    self.bandwidth = bandwidth
    self.ipRules = ipRules
    self.renewFlag = renewFlag
    self.timeSpan = timeSpan
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceType = try fields.value("InstanceType")
    name = try fields.value("Name")
    skuCode = try fields.value("SkuCode")
    remark = try fields.valueIfPresent("Remark")
    tagList = try fields.valueIfPresent("TagList")
    vpcList = try fields.valueIfPresent("VpcList")
    enablePublic = try fields.valueIfPresent("EnablePublic")
    bandwidth = try fields.valueIfPresent("Bandwidth")
    ipRules = try fields.valueIfPresent("IpRules")
    renewFlag = try fields.valueIfPresent("RenewFlag")
    timeSpan = try fields.valueIfPresent("TimeSpan")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceType", instanceType)
    try fields.write("Name", name)
    try fields.write("SkuCode", skuCode)
    try fields.write("Remark", remark)
    try fields.write("TagList", asked: tagList)
    try fields.write("VpcList", vpcList)
    try fields.write("EnablePublic", enablePublic)
    try fields.write("Bandwidth", bandwidth)
    try fields.write("IpRules", asked: ipRules)
    try fields.write("RenewFlag", renewFlag)
    try fields.write("TimeSpan", timeSpan)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?

    /// An answer.
    public init(instanceID: String? = nil) {
      self.instanceID = instanceID
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
    }
  }
}
