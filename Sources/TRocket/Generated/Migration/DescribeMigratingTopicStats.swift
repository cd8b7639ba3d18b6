// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Consumers and groups of a migrating topic on both sides. Only in today's dialect.
public struct DescribeMigratingTopicStats: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMigratingTopicStats" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
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
    /// Consumers on the source. Wire name `SourceClusterConsumerCount`.
    public var sourceClusterConsumerCount: Int?
    /// Consumers on the target. Wire name `TargetClusterConsumerCount`.
    public var targetClusterConsumerCount: Int?
    /// Consumer groups on the source. Wire name `SourceClusterConsumerGroups`.
    public var sourceClusterConsumerGroups: [String]?
    /// Consumer groups on the target. Wire name `TargetClusterConsumerGroups`.
    public var targetClusterConsumerGroups: [String]?

    /// An answer.
    public init(
      sourceClusterConsumerCount: Int? = nil, targetClusterConsumerCount: Int? = nil,
      sourceClusterConsumerGroups: [String]? = nil, targetClusterConsumerGroups: [String]? = nil
    ) {
      self.sourceClusterConsumerCount = sourceClusterConsumerCount
      self.targetClusterConsumerCount = targetClusterConsumerCount
      self.sourceClusterConsumerGroups = sourceClusterConsumerGroups
      self.targetClusterConsumerGroups = targetClusterConsumerGroups
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      sourceClusterConsumerCount = fields.value("SourceClusterConsumerCount")
      targetClusterConsumerCount = fields.value("TargetClusterConsumerCount")
      sourceClusterConsumerGroups = try fields.listIfPresent("SourceClusterConsumerGroups")
      targetClusterConsumerGroups = try fields.listIfPresent("TargetClusterConsumerGroups")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("SourceClusterConsumerCount", sourceClusterConsumerCount)
      try fields.write("TargetClusterConsumerCount", targetClusterConsumerCount)
      try fields.write("SourceClusterConsumerGroups", sourceClusterConsumerGroups)
      try fields.write("TargetClusterConsumerGroups", targetClusterConsumerGroups)
    }
  }
}
