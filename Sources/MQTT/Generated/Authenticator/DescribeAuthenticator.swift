// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The authenticators of an instance, their configuration as JSON text.
public struct DescribeAuthenticator: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeAuthenticator" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Type of authenticator; none: all. Wire name `Type`.
  public var type: AuthenticatorType?

  /// A request.
  public init(instanceID: String, type: AuthenticatorType? = nil) {
    self.instanceID = instanceID
    self.type = type
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    type = try fields.valueIfPresent("Type")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Type", type)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Authenticators. Wire name `Authenticators`.
    public var authenticators: [MQTTAuthenticatorItem]?

    /// An answer.
    public init(authenticators: [MQTTAuthenticatorItem]? = nil) {
      self.authenticators = authenticators
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      authenticators = try fields.listIfPresent("Authenticators")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Authenticators", authenticators)
    }
  }
}
