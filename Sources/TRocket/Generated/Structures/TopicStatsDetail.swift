// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `TopicStatsDetail`, part of answers.
public struct TopicStatsDetail: Codable, Equatable, Sendable {
  /// Broker. Wire name `BrokerName`.
  public var brokerName: String?
  /// Queue number. Wire name `QueueId`.
  public var queueID: Int?
  /// Newest produced offset of the queue. Wire name `BrokerOffset`.
  public var brokerOffset: Int?
  /// Newest consumed offset of the queue. Wire name `CommitOffset`.
  public var commitOffset: Int?
  /// Messages of the queue not yet consumed. Wire name `MessageCount`.
  public var messageCount: Int?
  /// Time of the last produce or consume, Unix milliseconds. Wire name `LastUpdateTimestamp`.
  public var lastUpdateTimestamp: Date?

  /// A value.
  public init(
    brokerName: String? = nil, queueID: Int? = nil, brokerOffset: Int? = nil,
    commitOffset: Int? = nil, messageCount: Int? = nil, lastUpdateTimestamp: Date? = nil
  ) {
    self.brokerName = brokerName
    self.queueID = queueID
    self.brokerOffset = brokerOffset
    self.commitOffset = commitOffset
    self.messageCount = messageCount
    self.lastUpdateTimestamp = lastUpdateTimestamp
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    brokerName = fields.value("BrokerName")
    queueID = fields.value("QueueId")
    brokerOffset = fields.value("BrokerOffset")
    commitOffset = fields.value("CommitOffset")
    messageCount = fields.value("MessageCount")
    lastUpdateTimestamp = fields.time("LastUpdateTimestamp")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("BrokerName", brokerName)
    try fields.write("QueueId", queueID)
    try fields.write("BrokerOffset", brokerOffset)
    try fields.write("CommitOffset", commitOffset)
    try fields.write("MessageCount", messageCount)
    try fields.write("LastUpdateTimestamp", lastUpdateTimestamp, in: .milliseconds)
  }
}
