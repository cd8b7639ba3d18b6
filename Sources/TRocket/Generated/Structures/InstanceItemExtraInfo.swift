// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `InstanceItemExtraInfo`, part of answers.
public struct InstanceItemExtraInfo: Codable, Equatable, Sendable {
  /// Whether it is an exclusive 4.x instance. Wire name `IsVip`.
  public var isVip: Bool?
  /// Status of an exclusive 4.x instance. Wire name `VipInstanceStatus`.
  public var vipInstanceStatus: Int?
  /// Peak bandwidth, exclusive 4.x. Wire name `MaxBandWidth`.
  public var maxBandWidth: Int?
  /// Specification, exclusive 4.x. Wire name `SpecName`.
  public var specName: String?
  /// Nodes. Wire name `NodeCount`.
  public var nodeCount: Int?
  /// Most storage, exclusive 4.x. Wire name `MaxStorage`.
  public var maxStorage: Int?
  /// Longest retention, hours. Wire name `MaxRetention`.
  public var maxRetention: Int?
  /// Shortest retention, hours. Wire name `MinRetention`.
  public var minRetention: Int?
  /// Status of a shared 4.x instance, a number. Wire name `InstanceStatus`.
  public var instanceStatus: Int?
  /// Whether the instance is frozen. Wire name `IsFrozen`.
  public var isFrozen: Bool?

  /// A value.
  public init(
    isVip: Bool? = nil, vipInstanceStatus: Int? = nil, maxBandWidth: Int? = nil,
    specName: String? = nil, nodeCount: Int? = nil, maxStorage: Int? = nil,
    maxRetention: Int? = nil, minRetention: Int? = nil, instanceStatus: Int? = nil,
    isFrozen: Bool? = nil
  ) {
    self.isVip = isVip
    self.vipInstanceStatus = vipInstanceStatus
    self.maxBandWidth = maxBandWidth
    self.specName = specName
    self.nodeCount = nodeCount
    self.maxStorage = maxStorage
    self.maxRetention = maxRetention
    self.minRetention = minRetention
    self.instanceStatus = instanceStatus
    self.isFrozen = isFrozen
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    isVip = fields.value("IsVip")
    vipInstanceStatus = fields.value("VipInstanceStatus")
    maxBandWidth = fields.value("MaxBandWidth")
    specName = fields.value("SpecName")
    nodeCount = fields.value("NodeCount")
    maxStorage = fields.value("MaxStorage")
    maxRetention = fields.value("MaxRetention")
    minRetention = fields.value("MinRetention")
    instanceStatus = fields.value("InstanceStatus")
    isFrozen = fields.value("IsFrozen")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("IsVip", isVip)
    try fields.write("VipInstanceStatus", vipInstanceStatus)
    try fields.write("MaxBandWidth", maxBandWidth)
    try fields.write("SpecName", specName)
    try fields.write("NodeCount", nodeCount)
    try fields.write("MaxStorage", maxStorage)
    try fields.write("MaxRetention", maxRetention)
    try fields.write("MinRetention", minRetention)
    try fields.write("InstanceStatus", instanceStatus)
    try fields.write("IsFrozen", isFrozen)
  }
}
