// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// List MQTT topics. Filters: TopicName (substring), TopicType (multi-select). Only in the dialect
/// of May 2024.
public struct DescribeMQTTTopicList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMQTTTopicList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?
  /// Index of the page's first item. Wire name `Offset`.
  public var offset: Int?
  /// Page size. Wire name `Limit`.
  public var limit: Int?

  /// A request.
  public init(instanceID: String, filters: [Filter]? = nil, offset: Int? = nil, limit: Int? = nil) {
    self.instanceID = instanceID
    self.filters = filters
    self.offset = offset
    self.limit = limit
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    filters = try fields.valueIfPresent("Filters")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Filters", filters)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// The page's items. Wire name `Data`.
    public var data: [MQTTTopicItem]

    /// An answer.
    public init(totalCount: Int? = nil, data: [MQTTTopicItem] = []) {
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
