// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Create a role (an access key with produce and consume permissions).
public struct CreateRole: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateRole" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Role name. Wire name `Role`.
  public var role: String
  /// Remark. Wire name `Remark`.
  public var remark: String
  /// Permission to produce. Wire name `PermWrite`.
  public var permWrite: Bool
  /// Permission to consume. Wire name `PermRead`.
  public var permRead: Bool
  /// Cluster (default) or TopicAndGroup. Only in today's dialect. Wire name `PermType`.
  public var permType: PermType?
  /// Permissions topic by topic and group by group; needed for PermType TopicAndGroup. Only in
  /// today's dialect. Wire name `DetailedPerms`.
  public var detailedPerms: [DetailedRolePerm]?
  /// Who makes the keys. Only in today's dialect. Wire name `RoleGenerateMode`.
  public var roleGenerateMode: RoleGenerateMode?
  /// Access key. Secret: never shown unasked. Only in today's dialect. Wire name `AccessKey`.
  public var accessKey: String?
  /// Secret key. Secret: never shown unasked. Only in today's dialect. Wire name `SecretKey`.
  public var secretKey: String?

  /// A request.
  public init(
    instanceID: String, role: String, remark: String, permWrite: Bool, permRead: Bool,
    permType: PermType? = nil, detailedPerms: [DetailedRolePerm]? = nil,
    roleGenerateMode: RoleGenerateMode? = nil, accessKey: String? = nil, secretKey: String? = nil
  ) {
    self.instanceID = instanceID
    self.role = role
    self.remark = remark
    self.permWrite = permWrite
    self.permRead = permRead
    self.permType = permType
    self.detailedPerms = detailedPerms
    self.roleGenerateMode = roleGenerateMode
    self.accessKey = accessKey
    self.secretKey = secretKey
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    role = try fields.value("Role")
    remark = try fields.value("Remark")
    permWrite = try fields.value("PermWrite")
    permRead = try fields.value("PermRead")
    permType = try fields.valueIfPresent("PermType")
    detailedPerms = try fields.valueIfPresent("DetailedPerms")
    roleGenerateMode = try fields.valueIfPresent("RoleGenerateMode")
    accessKey = try fields.valueIfPresent("AccessKey")
    secretKey = try fields.valueIfPresent("SecretKey")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Role", role)
    try fields.write("Remark", remark)
    try fields.write("PermWrite", permWrite)
    try fields.write("PermRead", permRead)
    try fields.write("PermType", permType)
    try fields.write("DetailedPerms", asked: detailedPerms)
    try fields.write("RoleGenerateMode", roleGenerateMode)
    try fields.write("AccessKey", accessKey)
    try fields.write("SecretKey", secretKey)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Role name. Wire name `Role`.
    public var role: String?

    /// An answer.
    public init(role: String? = nil) {
      self.role = role
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      role = fields.value("Role")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Role", role)
    }
  }
}
