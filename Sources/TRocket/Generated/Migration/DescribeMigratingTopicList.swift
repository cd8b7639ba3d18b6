// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Topics of a migration task and their stage. Filters: TopicName (substring), MigrationStatus,
/// Namespace. Only in today's dialect.
public struct DescribeMigratingTopicList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMigratingTopicList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Migration task id. Wire name `TaskId`.
  public var taskID: String
  /// Page size; default 20. Wire name `Limit`.
  public var limit: Int?
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?

  /// A request.
  public init(taskID: String, limit: Int? = nil, offset: Int? = nil, filters: [Filter]? = nil) {
    self.taskID = taskID
    self.limit = limit
    self.offset = offset
    self.filters = filters
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    taskID = try fields.value("TaskId")
    limit = try fields.valueIfPresent("Limit")
    offset = try fields.valueIfPresent("Offset")
    filters = try fields.valueIfPresent("Filters")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TaskId", taskID)
    try fields.write("Limit", limit)
    try fields.write("Offset", offset)
    try fields.write("Filters", filters)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// Migrating topics. Wire name `MigrateTopics`.
    public var migrateTopics: [MigratingTopic]

    /// An answer.
    public init(totalCount: Int? = nil, migrateTopics: [MigratingTopic] = []) {
      self.totalCount = totalCount
      self.migrateTopics = migrateTopics
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      migrateTopics = try fields.list("MigrateTopics")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("MigrateTopics", migrateTopics)
    }
  }
}
