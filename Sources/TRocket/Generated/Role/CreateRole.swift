// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

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

  /// A request.
  public init(instanceID: String, role: String, remark: String, permWrite: Bool, permRead: Bool) {
    self.instanceID = instanceID
    self.role = role
    self.remark = remark
    self.permWrite = permWrite
    self.permRead = permRead
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    role = try fields.value("Role")
    remark = try fields.value("Remark")
    permWrite = try fields.value("PermWrite")
    permRead = try fields.value("PermRead")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Role", role)
    try fields.write("Remark", remark)
    try fields.write("PermWrite", permWrite)
    try fields.write("PermRead", permRead)
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
