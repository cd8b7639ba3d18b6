// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `SharedGroup`, part of answers.
public struct SharedGroup: Codable, Equatable, Sendable {
  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String?
  /// Name of the shared subscription group. Wire name `SharedName`.
  public var sharedName: String?
  /// How messages are shared out. Wire name `LbStrategy`.
  public var lbStrategy: LbStrategy?
  /// HASH_PARTITION only: seconds before a lost client's share moves, 0 to 600. Wire name
  /// `ExpiryInterval`.
  public var expiryInterval: Int?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// Creation time, Unix milliseconds. Wire name `CreateTime`.
  public var createTime: Date?
  /// Time of the last change, Unix milliseconds. Wire name `UpdateTime`.
  public var updateTime: Date?

  /// A value.
  public init(
    instanceID: String? = nil, sharedName: String? = nil, lbStrategy: LbStrategy? = nil,
    expiryInterval: Int? = nil, remark: String? = nil, createTime: Date? = nil,
    updateTime: Date? = nil
  ) {
    self.instanceID = instanceID
    self.sharedName = sharedName
    self.lbStrategy = lbStrategy
    self.expiryInterval = expiryInterval
    self.remark = remark
    self.createTime = createTime
    self.updateTime = updateTime
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    instanceID = fields.value("InstanceId")
    sharedName = fields.value("SharedName")
    lbStrategy = fields.value("LbStrategy")
    expiryInterval = fields.value("ExpiryInterval")
    remark = fields.value("Remark")
    createTime = fields.time("CreateTime", or: "CreatedTime")
    updateTime = fields.time("UpdateTime")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("SharedName", sharedName)
    try fields.write("LbStrategy", lbStrategy)
    try fields.write("ExpiryInterval", expiryInterval)
    try fields.write("Remark", remark)
    try fields.write("CreateTime", createTime, in: .milliseconds)
    try fields.write("UpdateTime", updateTime, in: .milliseconds)
  }
}
