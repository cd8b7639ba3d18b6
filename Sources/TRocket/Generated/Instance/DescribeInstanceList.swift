// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// List instances. Filters: InstanceName (substring), InstanceId, InstanceType (multi-select),
/// InstanceStatus (multi-select). TagFilters make Filters void.
public struct DescribeInstanceList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeInstanceList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?
  /// Tag filters. Wire name `TagFilters`.
  public var tagFilters: [TagFilter]?
  /// Index of the page's first item. Wire name `Offset`.
  public var offset: Int?
  /// Page size. Wire name `Limit`.
  public var limit: Int?

  /// A request.
  public init(
    filters: [Filter]? = nil, tagFilters: [TagFilter]? = nil, offset: Int? = nil, limit: Int? = nil
  ) {
    self.filters = filters
    self.tagFilters = tagFilters
    self.offset = offset
    self.limit = limit
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    filters = try fields.valueIfPresent("Filters")
    tagFilters = try fields.valueIfPresent("TagFilters")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Filters", filters)
    try fields.write("TagFilters", tagFilters)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// The page's items. Wire name `Data`.
    public var data: [InstanceItem]

    /// An answer.
    public init(totalCount: Int? = nil, data: [InstanceItem] = []) {
      self.totalCount = totalCount
      self.data = data
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      data = try fields.list("Data")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("Data", data)
    }
  }
}
