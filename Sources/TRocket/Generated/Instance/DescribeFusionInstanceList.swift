// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// List 4.x and 5.x instances together. Filters: InstanceName (substring), InstanceId, InstanceType
/// (multi-select), Version (4 or 5), InstanceStatus (multi-select). Only in today's dialect.
public struct DescribeFusionInstanceList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeFusionInstanceList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Page size; default 20. Wire name `Limit`.
  public var limit: Int?
  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?
  /// Tag filters. Wire name `TagFilters`.
  public var tagFilters: [TagFilter]?

  /// A request.
  public init(
    offset: Int? = nil, limit: Int? = nil, filters: [Filter]? = nil, tagFilters: [TagFilter]? = nil
  ) {
    self.offset = offset
    self.limit = limit
    self.filters = filters
    self.tagFilters = tagFilters
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
    filters = try fields.valueIfPresent("Filters")
    tagFilters = try fields.valueIfPresent("TagFilters")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
    try fields.write("Filters", filters)
    try fields.write("TagFilters", tagFilters)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// The page's items. Wire name `Data`.
    public var data: [FusionInstanceItem]

    /// An answer.
    public init(totalCount: Int? = nil, data: [FusionInstanceItem] = []) {
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
