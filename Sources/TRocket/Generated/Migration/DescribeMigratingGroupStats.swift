// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Lag and clients of a migrating group on both sides. Only in today's dialect.
public struct DescribeMigratingGroupStats: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMigratingGroupStats" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Migration task id. Wire name `TaskId`.
  public var taskID: String
  /// Consumer group name. Wire name `GroupName`.
  public var groupName: String
  /// Namespace; 4.x clusters only. Wire name `Namespace`.
  public var namespace: String?

  /// A request.
  public init(taskID: String, groupName: String, namespace: String? = nil) {
    self.taskID = taskID
    self.groupName = groupName
    self.namespace = namespace
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    taskID = try fields.value("TaskId")
    groupName = try fields.value("GroupName")
    namespace = try fields.valueIfPresent("Namespace")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TaskId", taskID)
    try fields.write("GroupName", groupName)
    try fields.write("Namespace", namespace)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Lag on the source. Wire name `SourceConsumeLag`.
    public var sourceConsumeLag: Int?
    /// Lag on the target. Wire name `TargetConsumeLag`.
    public var targetConsumeLag: Int?
    /// Clients on the source. Wire name `SourceConsumerClients`.
    public var sourceConsumerClients: [ConsumerClient]?
    /// Clients on the target. Wire name `TargetConsumerClients`.
    public var targetConsumerClients: [ConsumerClient]?

    /// An answer.
    public init(
      sourceConsumeLag: Int? = nil, targetConsumeLag: Int? = nil,
      sourceConsumerClients: [ConsumerClient]? = nil, targetConsumerClients: [ConsumerClient]? = nil
    ) {
      self.sourceConsumeLag = sourceConsumeLag
      self.targetConsumeLag = targetConsumeLag
      self.sourceConsumerClients = sourceConsumerClients
      self.targetConsumerClients = targetConsumerClients
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      sourceConsumeLag = fields.value("SourceConsumeLag")
      targetConsumeLag = fields.value("TargetConsumeLag")
      sourceConsumerClients = try fields.listIfPresent("SourceConsumerClients")
      targetConsumerClients = try fields.listIfPresent("TargetConsumerClients")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("SourceConsumeLag", sourceConsumeLag)
      try fields.write("TargetConsumeLag", targetConsumeLag)
      try fields.write("SourceConsumerClients", sourceConsumerClients)
      try fields.write("TargetConsumerClients", targetConsumerClients)
    }
  }
}
