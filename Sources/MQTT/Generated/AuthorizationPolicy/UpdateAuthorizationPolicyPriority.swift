// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Set the priorities of several authorization policies at once.
public struct UpdateAuthorizationPolicyPriority: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "UpdateAuthorizationPolicyPriority" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Ids and priorities. Wire name `Priorities`.
  public var priorities: [AuthorizationPolicyPriority]?

  /// A request.
  public init(instanceID: String, priorities: [AuthorizationPolicyPriority]? = nil) {
    self.instanceID = instanceID
    self.priorities = priorities
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    priorities = try fields.valueIfPresent("Priorities")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Priorities", priorities)
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
