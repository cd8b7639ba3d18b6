// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Change a role's permissions and remark.
public struct ModifyRole: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyRole" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Role name. Wire name `Role`.
  public var role: String
  /// Permission to consume. Wire name `PermRead`.
  public var permRead: Bool
  /// Permission to produce. Wire name `PermWrite`.
  public var permWrite: Bool
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Cluster (default) or TopicAndGroup. Only in today's dialect. Wire name `PermType`.
  public var permType: PermType?
  /// Permissions topic by topic and group by group; needed for PermType TopicAndGroup. Only in
  /// today's dialect. Wire name `DetailedPerms`.
  public var detailedPerms: [DetailedRolePerm]?

  /// A request.
  public init(
    instanceID: String, role: String, permRead: Bool, permWrite: Bool, remark: String? = nil,
    permType: PermType? = nil, detailedPerms: [DetailedRolePerm]? = nil
  ) {
    self.instanceID = instanceID
    self.role = role
    self.permRead = permRead
    self.permWrite = permWrite
    self.remark = remark
    self.permType = permType
    self.detailedPerms = detailedPerms
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    role = try fields.value("Role")
    permRead = try fields.value("PermRead")
    permWrite = try fields.value("PermWrite")
    remark = try fields.valueIfPresent("Remark")
    permType = try fields.valueIfPresent("PermType")
    detailedPerms = try fields.valueIfPresent("DetailedPerms")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Role", role)
    try fields.write("PermRead", permRead)
    try fields.write("PermWrite", permWrite)
    try fields.write("Remark", remark)
    try fields.write("PermType", permType)
    try fields.write("DetailedPerms", asked: detailedPerms)
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
