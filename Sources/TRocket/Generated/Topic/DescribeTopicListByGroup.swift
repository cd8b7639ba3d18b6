// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The topics that a consumer group subscribes to, with lag and consistency each. Filter: TopicName
/// (substring). Only in today's dialect.
public struct DescribeTopicListByGroup: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeTopicListByGroup" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Page size; default 20. Wire name `Limit`.
  public var limit: Int?
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?
  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?

  /// A request.
  public init(
    instanceID: String, offset: Int? = nil, limit: Int? = nil, consumerGroup: String? = nil,
    filters: [Filter]? = nil
  ) {
    self.instanceID = instanceID
    self.offset = offset
    self.limit = limit
    self.consumerGroup = consumerGroup
    self.filters = filters
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
    filters = try fields.valueIfPresent("Filters")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
    try fields.write("ConsumerGroup", consumerGroup)
    try fields.write("Filters", filters)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// The page's items. Wire name `Data`.
    public var data: [SubscriptionData]

    /// An answer.
    public init(totalCount: Int? = nil, data: [SubscriptionData] = []) {
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
