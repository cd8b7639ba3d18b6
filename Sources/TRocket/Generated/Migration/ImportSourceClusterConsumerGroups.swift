// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Smooth migration: import consumer groups of a source cluster into a migration task.
public struct ImportSourceClusterConsumerGroups: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ImportSourceClusterConsumerGroups" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Migration task id. Wire name `TaskId`.
  public var taskID: String
  /// Consumer groups to import. Wire name `GroupList`.
  public var groupList: [SourceClusterGroupConfig]

  /// A request.
  public init(taskID: String, groupList: [SourceClusterGroupConfig]) {
    self.taskID = taskID
    self.groupList = groupList
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    taskID = try fields.value("TaskId")
    groupList = try fields.value("GroupList")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TaskId", taskID)
    try fields.write("GroupList", asked: groupList)
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
