// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Delete a gray-release route configuration, or one label's part of it. Only in today's dialect.
public struct DeleteConsumerRouteConfig: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DeleteConsumerRouteConfig" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Consumer group name. Wire name `Group`.
  public var group: String
  /// Only this label's part; none: the whole configuration. Wire name `Label`.
  public var label: String?

  /// A request.
  public init(topic: String, instanceID: String, group: String, label: String? = nil) {
    self.topic = topic
    self.instanceID = instanceID
    self.group = group
    self.label = label
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    topic = try fields.value("Topic")
    instanceID = try fields.value("InstanceId")
    group = try fields.value("Group")
    label = try fields.valueIfPresent("Label")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Topic", topic)
    try fields.write("InstanceId", instanceID)
    try fields.write("Group", group)
    try fields.write("Label", label)
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
