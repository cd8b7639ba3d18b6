// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Check whether a migrating topic may go to its next stage; IgnoreCheck passes it over. Only in
/// today's dialect.
public struct DoHealthCheckOnMigratingTopic: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DoHealthCheckOnMigratingTopic" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Migration task id. Wire name `TaskId`.
  public var taskID: String
  /// Topic name. Wire name `TopicName`.
  public var topicName: String
  /// true: pass the check over. Wire name `IgnoreCheck`.
  public var ignoreCheck: Bool?
  /// Namespace; 4.x clusters only. Wire name `Namespace`.
  public var namespace: String?

  /// A request.
  public init(
    taskID: String, topicName: String, ignoreCheck: Bool? = nil, namespace: String? = nil
  ) {
    self.taskID = taskID
    self.topicName = topicName
    self.ignoreCheck = ignoreCheck
    self.namespace = namespace
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    taskID = try fields.value("TaskId")
    topicName = try fields.value("TopicName")
    ignoreCheck = try fields.valueIfPresent("IgnoreCheck")
    namespace = try fields.valueIfPresent("Namespace")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TaskId", taskID)
    try fields.write("TopicName", topicName)
    try fields.write("IgnoreCheck", ignoreCheck)
    try fields.write("Namespace", namespace)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Whether it passed. Wire name `Passed`.
    public var passed: Bool?
    /// Why it did not pass. Wire name `Reason`.
    public var reason: HealthCheckError?
    /// All reasons why it did not pass. Wire name `ReasonList`.
    public var reasonList: [HealthCheckError]?

    /// An answer.
    public init(
      passed: Bool? = nil, reason: HealthCheckError? = nil, reasonList: [HealthCheckError]? = nil
    ) {
      self.passed = passed
      self.reason = reason
      self.reasonList = reasonList
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      passed = fields.value("Passed")
      reason = fields.value("Reason")
      reasonList = try fields.listIfPresent("ReasonList")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Passed", passed)
      try fields.write("Reason", reason)
      try fields.write("ReasonList", reasonList)
    }
  }
}
