// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The messages of a subscription from a time on, at most MaxNumber, the body filtered by a jq 1.6
/// expression (Base64).
public struct DescribeMessageByTopic: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMessageByTopic" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Subscription, e.g. home/room. Wire name `Topic`.
  public var topic: String
  /// Start of the time range, Unix milliseconds. Wire name `StartTime`.
  public var startTime: Date
  /// Most messages to answer; default 100, at most 1024. Wire name `MaxNumber`.
  public var maxNumber: Int?
  /// jq 1.6 expression on the body, Base64. Wire name `FilterExpression`.
  public var filterExpression: String?

  /// A request.
  public init(
    instanceID: String, topic: String, startTime: Date, maxNumber: Int? = nil,
    filterExpression: String? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.startTime = startTime
    self.maxNumber = maxNumber
    self.filterExpression = filterExpression
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    startTime = try fields.time("StartTime", in: .milliseconds)
    maxNumber = try fields.valueIfPresent("MaxNumber")
    filterExpression = try fields.valueIfPresent("FilterExpression")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("StartTime", startTime, in: .milliseconds)
    try fields.write("MaxNumber", maxNumber)
    try fields.write("FilterExpression", filterExpression)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// The page's items. Wire name `Data`.
    public var data: [MQTTMessage]?

    /// An answer.
    public init(data: [MQTTMessage]? = nil) {
      self.data = data
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      data = try fields.listIfPresent("Data")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Data", data)
    }
  }
}
