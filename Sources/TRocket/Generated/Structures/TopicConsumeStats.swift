// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `TopicConsumeStats`, part of answers.
public struct TopicConsumeStats: Codable, Equatable, Sendable {
  /// Topic name. Wire name `Topic`.
  public var topic: String?
  /// Topic type. Wire name `TopicType`.
  public var topicType: TopicType?
  /// Queues of the topic. Wire name `QueueNum`.
  public var queueNum: Int?
  /// Messages not yet consumed. Wire name `ConsumerLag`.
  public var consumerLag: Int?
  /// Subscription expression. Wire name `SubString`.
  public var subString: String?
  /// Time of the last consumption progress, Unix milliseconds. Wire name `LastUpdateTime`.
  public var lastUpdateTime: Date?

  /// A value.
  public init(
    topic: String? = nil, topicType: TopicType? = nil, queueNum: Int? = nil,
    consumerLag: Int? = nil, subString: String? = nil, lastUpdateTime: Date? = nil
  ) {
    self.topic = topic
    self.topicType = topicType
    self.queueNum = queueNum
    self.consumerLag = consumerLag
    self.subString = subString
    self.lastUpdateTime = lastUpdateTime
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    topic = fields.value("Topic")
    topicType = fields.value("TopicType")
    queueNum = fields.value("QueueNum")
    consumerLag = fields.value("ConsumerLag")
    subString = fields.value("SubString")
    lastUpdateTime = fields.time("LastUpdateTime")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Topic", topic)
    try fields.write("TopicType", topicType)
    try fields.write("QueueNum", queueNum)
    try fields.write("ConsumerLag", consumerLag)
    try fields.write("SubString", subString)
    try fields.write("LastUpdateTime", lastUpdateTime, in: .milliseconds)
  }
}
