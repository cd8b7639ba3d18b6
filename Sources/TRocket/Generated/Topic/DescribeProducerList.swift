// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Clients that produce to a topic. Filters: ClientIP, ClientID. Only in today's dialect.
public struct DescribeProducerList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeProducerList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?
  /// Page size; default 20. Wire name `Limit`.
  public var limit: Int?
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?

  /// A request.
  public init(
    instanceID: String, topic: String, filters: [Filter]? = nil, limit: Int? = nil,
    offset: Int? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.filters = filters
    self.limit = limit
    self.offset = offset
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    filters = try fields.valueIfPresent("Filters")
    limit = try fields.valueIfPresent("Limit")
    offset = try fields.valueIfPresent("Offset")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("Filters", filters)
    try fields.write("Limit", limit)
    try fields.write("Offset", offset)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// Producers. Wire name `ProducerList`.
    public var producerList: [ProducerInfo]

    /// An answer.
    public init(totalCount: Int? = nil, producerList: [ProducerInfo] = []) {
      self.totalCount = totalCount
      self.producerList = producerList
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      producerList = try fields.list("ProducerList")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("ProducerList", producerList)
    }
  }
}
