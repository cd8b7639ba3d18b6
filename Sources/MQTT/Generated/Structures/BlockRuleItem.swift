// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `BlockRuleItem`, part of answers.
public struct BlockRuleItem: Codable, Equatable, Sendable {
  /// Name of the ban. Wire name `Name`.
  public var name: String?
  /// What is banned. Wire name `Type`.
  public var type: BlockRuleType?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// Pattern; * and ? as wildcards. Wire name `Include`.
  public var include: String?
  /// Patterns excepted, at most 3; * and ? as wildcards. Wire name `Excludes`.
  public var excludes: [String]?
  /// When the ban ends, Unix milliseconds. Wire name `ExpireTime`.
  public var expireTime: Date?
  /// Time of the last change, Unix milliseconds. Wire name `UpdateTime`.
  public var updateTime: Date?
  /// Creation time, Unix milliseconds. Wire name `CreateTime`.
  public var createTime: Date?

  /// A value.
  public init(
    name: String? = nil, type: BlockRuleType? = nil, remark: String? = nil, include: String? = nil,
    excludes: [String]? = nil, expireTime: Date? = nil, updateTime: Date? = nil,
    createTime: Date? = nil
  ) {
    self.name = name
    self.type = type
    self.remark = remark
    self.include = include
    self.excludes = excludes
    self.expireTime = expireTime
    self.updateTime = updateTime
    self.createTime = createTime
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    name = fields.value("Name")
    type = fields.value("Type")
    remark = fields.value("Remark")
    include = fields.value("Include")
    excludes = fields.value("Excludes")
    expireTime = fields.time("ExpireTime")
    updateTime = fields.time("UpdateTime")
    createTime = fields.time("CreateTime", or: "CreatedTime")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Name", name)
    try fields.write("Type", type)
    try fields.write("Remark", remark)
    try fields.write("Include", include)
    try fields.write("Excludes", excludes)
    try fields.write("ExpireTime", expireTime, in: .milliseconds)
    try fields.write("UpdateTime", updateTime, in: .milliseconds)
    try fields.write("CreateTime", createTime, in: .milliseconds)
  }
}
