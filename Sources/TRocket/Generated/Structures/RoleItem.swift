// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `RoleItem`, part of requests and answers.
public struct RoleItem: Codable, Equatable, Sendable {
  /// Role name. Wire name `RoleName`.
  public var roleName: String?
  /// Access key. Secret: never shown unasked. Wire name `AccessKey`.
  public var accessKey: String?
  /// Secret key. Secret: never shown unasked. Wire name `SecretKey`.
  public var secretKey: String?
  /// Permission to consume. Wire name `PermRead`.
  public var permRead: Bool?
  /// Permission to produce. Wire name `PermWrite`.
  public var permWrite: Bool?
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Creation time. Wire name `CreatedTime`.
  public var createdTime: Date?
  /// Time of the last change. Wire name `ModifiedTime`.
  public var modifiedTime: Date?
  /// Cluster (default) or TopicAndGroup. Only in today's dialect. Wire name `PermType`.
  public var permType: PermType?
  /// Permissions topic by topic and group by group. Only in today's dialect. Wire name
  /// `DetailedRolePerms`.
  public var detailedRolePerms: [DetailedRolePerm]?

  /// A value.
  public init(
    roleName: String? = nil, accessKey: String? = nil, secretKey: String? = nil,
    permRead: Bool? = nil, permWrite: Bool? = nil, remark: String? = nil, createdTime: Date? = nil,
    modifiedTime: Date? = nil, permType: PermType? = nil,
    detailedRolePerms: [DetailedRolePerm]? = nil
  ) {
    self.roleName = roleName
    self.accessKey = accessKey
    self.secretKey = secretKey
    self.permRead = permRead
    self.permWrite = permWrite
    self.remark = remark
    self.createdTime = createdTime
    self.modifiedTime = modifiedTime
    self.permType = permType
    self.detailedRolePerms = detailedRolePerms
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    roleName = fields.value("RoleName")
    accessKey = fields.value("AccessKey")
    secretKey = fields.value("SecretKey")
    permRead = fields.value("PermRead")
    permWrite = fields.value("PermWrite")
    remark = fields.value("Remark")
    createdTime = fields.time("CreatedTime", or: "CreateTime")
    modifiedTime = fields.time("ModifiedTime")
    permType = fields.value("PermType")
    detailedRolePerms = fields.value("DetailedRolePerms")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("RoleName", roleName)
    try fields.write("AccessKey", accessKey)
    try fields.write("SecretKey", secretKey)
    try fields.write("PermRead", permRead)
    try fields.write("PermWrite", permWrite)
    try fields.write("Remark", remark)
    try fields.write("CreatedTime", createdTime, in: .seconds)
    try fields.write("ModifiedTime", modifiedTime, in: .seconds)
    try fields.write("PermType", permType, only: .today)
    try fields.write("DetailedRolePerms", detailedRolePerms, only: .today)
  }
}

extension RoleItem: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("RoleName", roleName)
    try fields.write("AccessKey", accessKey)
    try fields.write("SecretKey", secretKey)
    try fields.write("PermRead", permRead)
    try fields.write("PermWrite", permWrite)
    try fields.write("Remark", remark)
    try fields.write("CreatedTime", createdTime, in: .seconds)
    try fields.write("ModifiedTime", modifiedTime, in: .seconds)
    try fields.write("PermType", permType)
    try fields.write("DetailedRolePerms", asked: detailedRolePerms)
  }
}
