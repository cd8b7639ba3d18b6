// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Change an MQTT user's permissions and remark. Only in the dialect of May 2024.
public struct ModifyMQTTUser: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyMQTTUser" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// User name. Wire name `Username`.
  public var username: String
  /// Permission to consume. Wire name `PermRead`.
  public var permRead: Bool
  /// Permission to produce. Wire name `PermWrite`.
  public var permWrite: Bool
  /// Remark. Wire name `Remark`.
  public var remark: String?

  /// A request.
  public init(
    instanceID: String, username: String, permRead: Bool, permWrite: Bool, remark: String? = nil
  ) {
    self.instanceID = instanceID
    self.username = username
    self.permRead = permRead
    self.permWrite = permWrite
    self.remark = remark
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    username = try fields.value("Username")
    permRead = try fields.value("PermRead")
    permWrite = try fields.value("PermWrite")
    remark = try fields.valueIfPresent("Remark")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Username", username)
    try fields.write("PermRead", permRead)
    try fields.write("PermWrite", permWrite)
    try fields.write("Remark", remark)
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
