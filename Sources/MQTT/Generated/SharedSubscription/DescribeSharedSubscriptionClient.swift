// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The clients of one shared subscription, online or not.
public struct DescribeSharedSubscriptionClient: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeSharedSubscriptionClient" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Name of the shared subscription group. Wire name `SharedName`.
  public var sharedName: String
  /// MQTT topic filter. Wire name `TopicFilter`.
  public var topicFilter: String

  /// A request.
  public init(instanceID: String, sharedName: String, topicFilter: String) {
    self.instanceID = instanceID
    self.sharedName = sharedName
    self.topicFilter = topicFilter
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    sharedName = try fields.value("SharedName")
    topicFilter = try fields.value("TopicFilter")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("SharedName", sharedName)
    try fields.write("TopicFilter", topicFilter)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// The page's items. Wire name `Data`.
    public var data: [SharedSubscriptionClient]
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?

    /// An answer.
    public init(data: [SharedSubscriptionClient] = [], totalCount: Int? = nil) {
      self.data = data
      self.totalCount = totalCount
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      data = try fields.list("Data")
      totalCount = try fields.total("TotalCount")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Data", data)
      try fields.write("TotalCount", totalCount)
    }
  }
}
