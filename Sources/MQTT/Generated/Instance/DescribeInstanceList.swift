// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// List MQTT instances. Filters: InstanceName (substring), InstanceId, InstanceStatus
/// (multi-select), PayMode, ExpiredBefore. TagFilters make Filters void.
public struct DescribeInstanceList: MQTTAction {
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
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Page size; default 20, at most 100. Wire name `Limit`.
  public var limit: Int?
  /// Tag filters. Wire name `TagFilters`.
  public var tagFilters: [TagFilter]?

  /// A request.
  public init(
    filters: [Filter]? = nil, offset: Int? = nil, limit: Int? = nil, tagFilters: [TagFilter]? = nil
  ) {
    self.filters = filters
    self.offset = offset
    self.limit = limit
    self.tagFilters = tagFilters
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    filters = try fields.valueIfPresent("Filters")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
    tagFilters = try fields.valueIfPresent("TagFilters")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Filters", filters)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
    try fields.write("TagFilters", tagFilters)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// The page's items. Wire name `Data`.
    public var data: [MQTTInstanceItem]

    /// An answer.
    public init(totalCount: Int? = nil, data: [MQTTInstanceItem] = []) {
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
