// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Import topics, groups and roles as metadata. Only in today's dialect.
public struct CreateMigrationTask: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateMigrationTask" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Kind of task. Wire name `Type`.
  public var type: MigrationTaskType
  /// Topics. Wire name `Topics`.
  public var topics: [TopicItem]?
  /// Consumer groups. Wire name `Groups`.
  public var groups: [ConsumeGroupItem]?
  /// Roles. Wire name `Roles`.
  public var roles: [RoleItem]?

  /// A request.
  public init(
    instanceID: String, type: MigrationTaskType, topics: [TopicItem]? = nil,
    groups: [ConsumeGroupItem]? = nil, roles: [RoleItem]? = nil
  ) {
    self.instanceID = instanceID
    self.type = type
    self.topics = topics
    self.groups = groups
    self.roles = roles
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    type = try fields.value("Type")
    topics = try fields.valueIfPresent("Topics")
    groups = try fields.valueIfPresent("Groups")
    roles = try fields.valueIfPresent("Roles")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Type", type)
    try fields.write("Topics", asked: topics)
    try fields.write("Groups", asked: groups)
    try fields.write("Roles", asked: roles)
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
