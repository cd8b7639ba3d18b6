// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Delete the authenticator of a type.
public struct DeleteAuthenticator: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DeleteAuthenticator" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Type of authenticator. Wire name `Type`.
  public var type: AuthenticatorType

  /// A request.
  public init(instanceID: String, type: AuthenticatorType) {
    self.instanceID = instanceID
    self.type = type
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    type = try fields.value("Type")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Type", type)
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
