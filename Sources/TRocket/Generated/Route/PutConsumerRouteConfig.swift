// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Replace the gray-release routes of a group on a topic; answers with the new version. Only in
/// today's dialect.
public struct PutConsumerRouteConfig: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "PutConsumerRouteConfig" }
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
  /// Rules. Wire name `Rules`.
  public var rules: [RouteRule]

  /// A request.
  public init(topic: String, instanceID: String, group: String, rules: [RouteRule]) {
    self.topic = topic
    self.instanceID = instanceID
    self.group = group
    self.rules = rules
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    topic = try fields.value("Topic")
    instanceID = try fields.value("InstanceId")
    group = try fields.value("Group")
    rules = try fields.value("Rules")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Topic", topic)
    try fields.write("InstanceId", instanceID)
    try fields.write("Group", group)
    try fields.write("Rules", asked: rules)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (rmq-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Topic name. Wire name `Topic`.
    public var topic: String?
    /// Consumer group name. Wire name `Group`.
    public var group: String?
    /// Version of the configuration. Wire name `Version`.
    public var version: Int?

    /// An answer.
    public init(
      instanceID: String? = nil, topic: String? = nil, group: String? = nil, version: Int? = nil
    ) {
      self.instanceID = instanceID
      self.topic = topic
      self.group = group
      self.version = version
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      topic = fields.value("Topic")
      group = fields.value("Group")
      version = fields.value("Version")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("Topic", topic)
      try fields.write("Group", group)
      try fields.write("Version", version)
    }
  }
}
