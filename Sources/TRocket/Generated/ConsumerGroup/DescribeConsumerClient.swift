// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// One consumer client and its progress topic by topic. Offset and Limit page through the topics.
/// Only in today's dialect.
public struct DescribeConsumerClient: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeConsumerClient" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Client id. Wire name `ClientId`.
  public var clientID: String
  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Page size; default 20. Wire name `Limit`.
  public var limit: Int?
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?

  /// A request.
  public init(
    instanceID: String, clientID: String, filters: [Filter]? = nil, offset: Int? = nil,
    limit: Int? = nil, consumerGroup: String? = nil
  ) {
    self.instanceID = instanceID
    self.clientID = clientID
    self.filters = filters
    self.offset = offset
    self.limit = limit
    self.consumerGroup = consumerGroup
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    clientID = try fields.value("ClientId")
    filters = try fields.valueIfPresent("Filters")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("ClientId", clientID)
    try fields.write("Filters", filters)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
    try fields.write("ConsumerGroup", consumerGroup)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// The client. Wire name `Client`.
    public var client: ConsumerClient?
    /// Progress topic by topic. Wire name `TopicList`.
    public var topicList: [TopicConsumeStats]?
    /// Topics in TopicList in all. Wire name `TopicTotalCount`.
    public var topicTotalCount: Int?

    /// An answer.
    public init(
      client: ConsumerClient? = nil, topicList: [TopicConsumeStats]? = nil,
      topicTotalCount: Int? = nil
    ) {
      self.client = client
      self.topicList = topicList
      self.topicTotalCount = topicTotalCount
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      client = fields.value("Client")
      topicList = try fields.listIfPresent("TopicList")
      topicTotalCount = fields.value("TopicTotalCount")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Client", client)
      try fields.write("TopicList", topicList)
      try fields.write("TopicTotalCount", topicTotalCount)
    }
  }
}
