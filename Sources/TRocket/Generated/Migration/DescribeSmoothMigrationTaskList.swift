// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// List smooth migration tasks. Filters: TaskStatus (multi-select), ConnectionType (multi-select),
/// InstanceId, TaskName (substring). Only in today's dialect.
public struct DescribeSmoothMigrationTaskList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeSmoothMigrationTaskList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Page size; default 20. Wire name `Limit`.
  public var limit: Int?
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?

  /// A request.
  public init(limit: Int? = nil, offset: Int? = nil, filters: [Filter]? = nil) {
    self.limit = limit
    self.offset = offset
    self.filters = filters
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    limit = try fields.valueIfPresent("Limit")
    offset = try fields.valueIfPresent("Offset")
    filters = try fields.valueIfPresent("Filters")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Limit", limit)
    try fields.write("Offset", offset)
    try fields.write("Filters", filters)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// The page's items. Wire name `Data`.
    public var data: [SmoothMigrationTaskItem]?

    /// An answer.
    public init(totalCount: Int? = nil, data: [SmoothMigrationTaskItem]? = nil) {
      self.totalCount = totalCount
      self.data = data
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      data = try fields.listIfPresent("Data")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("Data", data)
    }
  }
}
