// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `RoleItem`, part of answers.
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

  /// A value.
  public init(
    roleName: String? = nil, accessKey: String? = nil, secretKey: String? = nil,
    permRead: Bool? = nil, permWrite: Bool? = nil, remark: String? = nil, createdTime: Date? = nil,
    modifiedTime: Date? = nil
  ) {
    self.roleName = roleName
    self.accessKey = accessKey
    self.secretKey = secretKey
    self.permRead = permRead
    self.permWrite = permWrite
    self.remark = remark
    self.createdTime = createdTime
    self.modifiedTime = modifiedTime
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
  }
}
