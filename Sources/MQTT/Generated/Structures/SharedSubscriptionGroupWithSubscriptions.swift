// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `SharedSubscriptionGroupWithSubscriptions`, part of answers.
public struct SharedSubscriptionGroupWithSubscriptions: Codable, Equatable, Sendable {
  /// Name of the shared subscription group. Wire name `SharedName`.
  public var sharedName: String?
  /// Creation time, Unix milliseconds. Wire name `CreateTime`.
  public var createTime: Date?
  /// Time of the last change, Unix milliseconds. Wire name `UpdateTime`.
  public var updateTime: Date?
  /// MQTT topic filters. Wire name `TopicFilters`.
  public var topicFilters: [String]?

  /// A value.
  public init(
    sharedName: String? = nil, createTime: Date? = nil, updateTime: Date? = nil,
    topicFilters: [String]? = nil
  ) {
    self.sharedName = sharedName
    self.createTime = createTime
    self.updateTime = updateTime
    self.topicFilters = topicFilters
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    sharedName = fields.value("SharedName")
    createTime = fields.time("CreateTime", or: "CreatedTime")
    updateTime = fields.time("UpdateTime")
    topicFilters = fields.value("TopicFilters")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("SharedName", sharedName)
    try fields.write("CreateTime", createTime, in: .milliseconds)
    try fields.write("UpdateTime", updateTime, in: .milliseconds)
    try fields.write("TopicFilters", topicFilters)
  }
}
