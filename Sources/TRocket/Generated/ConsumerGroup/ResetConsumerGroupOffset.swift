// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Move a group's progress on a topic to a time, or to the newest message (-1): messages are
/// skipped or delivered again. Only in today's dialect.
public struct ResetConsumerGroupOffset: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ResetConsumerGroupOffset" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 10000 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Topic name. Wire name `Topic`.
  public var topic: String
  /// Where to begin, Unix milliseconds; -1: the newest message. Wire name `ResetTimestamp`.
  public var resetTimestamp: ResetPoint
  /// Consumer group name. Wire name `ConsumerGroup`.
  public var consumerGroup: String?

  /// A request.
  public init(
    instanceID: String, topic: String, resetTimestamp: ResetPoint, consumerGroup: String? = nil
  ) {
    self.instanceID = instanceID
    self.topic = topic
    self.resetTimestamp = resetTimestamp
    self.consumerGroup = consumerGroup
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    topic = try fields.value("Topic")
    resetTimestamp = try fields.value("ResetTimestamp")
    consumerGroup = try fields.valueIfPresent("ConsumerGroup")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Topic", topic)
    try fields.write("ResetTimestamp", resetTimestamp)
    try fields.write("ConsumerGroup", consumerGroup)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// An answer.
    public init() {}

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      _ = try AnswerReader(decoder)
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      _ = AnswerWriter(encoder)
    }
  }
}
