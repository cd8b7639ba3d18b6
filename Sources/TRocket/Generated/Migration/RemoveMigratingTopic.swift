// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Take a topic out of a migration task; only in its first stage. Only in today's dialect.
public struct RemoveMigratingTopic: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "RemoveMigratingTopic" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Migration task id. Wire name `TaskId`.
  public var taskID: String
  /// Topic name. Wire name `TopicName`.
  public var topicName: String
  /// Namespace; 4.x clusters only. Wire name `Namespace`.
  public var namespace: String?

  /// A request.
  public init(taskID: String, topicName: String, namespace: String? = nil) {
    self.taskID = taskID
    self.topicName = topicName
    self.namespace = namespace
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    taskID = try fields.value("TaskId")
    topicName = try fields.value("TopicName")
    namespace = try fields.valueIfPresent("Namespace")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TaskId", taskID)
    try fields.write("TopicName", topicName)
    try fields.write("Namespace", namespace)
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
