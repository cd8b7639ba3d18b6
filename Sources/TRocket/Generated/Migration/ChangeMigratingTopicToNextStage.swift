// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Move migrating topics to their next stage. Only in today's dialect.
public struct ChangeMigratingTopicToNextStage: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ChangeMigratingTopicToNextStage" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Migration task id. Wire name `TaskId`.
  public var taskID: String
  /// Topic names. Wire name `TopicNameList`.
  public var topicNameList: [String]
  /// Namespaces, 4.x only, one for each of TopicNameList. Wire name `NamespaceList`.
  public var namespaceList: [String]?

  /// A request.
  public init(taskID: String, topicNameList: [String], namespaceList: [String]? = nil) {
    self.taskID = taskID
    self.topicNameList = topicNameList
    self.namespaceList = namespaceList
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    taskID = try fields.value("TaskId")
    topicNameList = try fields.value("TopicNameList")
    namespaceList = try fields.valueIfPresent("NamespaceList")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TaskId", taskID)
    try fields.write("TopicNameList", topicNameList)
    try fields.write("NamespaceList", namespaceList)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Results. Wire name `Results`.
    public var results: [TopicStageChangeResult]?

    /// An answer.
    public init(results: [TopicStageChangeResult]? = nil) {
      self.results = results
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      results = try fields.listIfPresent("Results")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Results", results)
    }
  }
}
