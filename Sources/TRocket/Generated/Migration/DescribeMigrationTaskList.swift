// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// List metadata migration tasks. Filters: TaskId, InstanceId, Type. Only in today's dialect.
public struct DescribeMigrationTaskList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMigrationTaskList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Page size; default 20. Wire name `Limit`.
  public var limit: Int?

  /// A request.
  public init(filters: [Filter]? = nil, offset: Int? = nil, limit: Int? = nil) {
    self.filters = filters
    self.offset = offset
    self.limit = limit
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    filters = try fields.valueIfPresent("Filters")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Filters", filters)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// Tasks. Wire name `Tasks`.
    public var tasks: [MigrationTaskItem]?

    /// An answer.
    public init(totalCount: Int? = nil, tasks: [MigrationTaskItem]? = nil) {
      self.totalCount = totalCount
      self.tasks = tasks
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      tasks = try fields.listIfPresent("Tasks")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("Tasks", tasks)
    }
  }
}
