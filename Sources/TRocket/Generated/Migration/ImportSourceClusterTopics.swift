// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Smooth migration: import topics of a source cluster into a migration task.
public struct ImportSourceClusterTopics: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ImportSourceClusterTopics" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Migration task id. Wire name `TaskId`.
  public var taskID: String
  /// Topics to import. Wire name `TopicList`.
  public var topicList: [SourceClusterTopicConfig]

  /// A request.
  public init(taskID: String, topicList: [SourceClusterTopicConfig]) {
    self.taskID = taskID
    self.topicList = topicList
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    taskID = try fields.value("TaskId")
    topicList = try fields.value("TopicList")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TaskId", taskID)
    try fields.write("TopicList", topicList)
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
