// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// List consumer groups. Filters: ConsumerGroupName (substring), ConsumeMessageOrderly ("true" or
/// "false").
public struct DescribeConsumerGroupList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeConsumerGroupList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 10000 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Index of the page's first item. Wire name `Offset`.
  public var offset: Int?
  /// Page size. Wire name `Limit`.
  public var limit: Int?
  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?
  /// Only the groups that subscribe to this topic. Wire name `FromTopic`.
  public var fromTopic: String?
  /// Tag filters. Only in today's dialect. Wire name `TagFilters`.
  public var tagFilters: [TagFilter]?
  /// Field to sort by: subscribeNum (topics subscribed). Only in today's dialect. Wire name
  /// `SortedBy`.
  public var sortedBy: String?
  /// asc or desc. Only in today's dialect. Wire name `SortOrder`.
  public var sortOrder: SortOrder?

  /// A request.
  public init(
    instanceID: String, offset: Int? = nil, limit: Int? = nil, filters: [Filter]? = nil,
    fromTopic: String? = nil, tagFilters: [TagFilter]? = nil, sortedBy: String? = nil,
    sortOrder: SortOrder? = nil
  ) {
    self.instanceID = instanceID
    self.offset = offset
    self.limit = limit
    self.filters = filters
    self.fromTopic = fromTopic
    self.tagFilters = tagFilters
    self.sortedBy = sortedBy
    self.sortOrder = sortOrder
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
    filters = try fields.valueIfPresent("Filters")
    fromTopic = try fields.valueIfPresent("FromTopic")
    tagFilters = try fields.valueIfPresent("TagFilters")
    sortedBy = try fields.valueIfPresent("SortedBy")
    sortOrder = try fields.valueIfPresent("SortOrder")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
    try fields.write("Filters", filters)
    try fields.write("FromTopic", fromTopic)
    try fields.write("TagFilters", tagFilters)
    try fields.write("SortedBy", sortedBy)
    try fields.write("SortOrder", sortOrder)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// The page's items. Wire name `Data`.
    public var data: [ConsumeGroupItem]

    /// An answer.
    public init(totalCount: Int? = nil, data: [ConsumeGroupItem] = []) {
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
