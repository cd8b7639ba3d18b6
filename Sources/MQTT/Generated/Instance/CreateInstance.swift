// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Buy an MQTT instance.
public struct CreateInstance: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateInstance" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance edition. Wire name `InstanceType`.
  public var instanceType: InstanceType
  /// Instance name, 3 to 64 letters, digits, - and _. Wire name `Name`.
  public var name: String
  /// Product SKU. Wire name `SkuCode`.
  public var skuCode: String
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// Tags. Wire name `TagList`.
  public var tagList: [Tag]?
  /// VPCs to bind. Wire name `VpcList`.
  public var vpcList: [VpcInfo]?
  /// Whether to open a public endpoint. Wire name `EnablePublic`.
  public var enablePublic: Bool?
  /// Public bandwidth, Mbps. Wire name `Bandwidth`.
  public var bandwidth: Int?
  /// Public access list; none: all refused. Wire name `IpRules`.
  public var ipRules: [IpRule]?
  /// 1 (default): renews by itself; 0: does not; prepaid instances only. Wire name `RenewFlag`.
  public var renewFlag: Int?
  /// Term bought, months: 1 to 12, 24, 36, 48 or 60; default 1. Wire name `TimeSpan`.
  public var timeSpan: Int?
  /// Billing mode. Wire name `PayMode`.
  public var payMode: PayModeInput?

  /// A request.
  public init(
    instanceType: InstanceType, name: String, skuCode: String, remark: String? = nil,
    tagList: [Tag]? = nil, vpcList: [VpcInfo]? = nil, enablePublic: Bool? = nil,
    bandwidth: Int? = nil, ipRules: [IpRule]? = nil, renewFlag: Int? = nil, timeSpan: Int? = nil,
    payMode: PayModeInput? = nil
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
    self.payMode = payMode
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
    payMode = try fields.valueIfPresent("PayMode")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceType", instanceType)
    try fields.write("Name", name)
    try fields.write("SkuCode", skuCode)
    try fields.write("Remark", remark)
    try fields.write("TagList", tagList)
    try fields.write("VpcList", vpcList)
    try fields.write("EnablePublic", enablePublic)
    try fields.write("Bandwidth", bandwidth)
    try fields.write("IpRules", ipRules)
    try fields.write("RenewFlag", renewFlag)
    try fields.write("TimeSpan", timeSpan)
    try fields.write("PayMode", payMode)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (mqtt-…). Wire name `InstanceId`.
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
