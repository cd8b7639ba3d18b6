// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `MigrationTaskItem`, part of answers.
public struct MigrationTaskItem: Codable, Equatable, Sendable {
  /// Migration task id. Wire name `TaskId`.
  public var taskID: String?
  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String?
  /// Kind of task. Wire name `Type`.
  public var type: MigrationTaskType?
  /// Topics. Wire name `TopicNum`.
  public var topicNum: Int?
  /// Consumer groups. Wire name `GroupNum`.
  public var groupNum: Int?
  /// Status. Wire name `Status`.
  public var status: MigrationTaskStatus?
  /// Creation time, Unix milliseconds. Wire name `CreateTime`.
  public var createTime: Date?

  /// A value.
  public init(
    taskID: String? = nil, instanceID: String? = nil, type: MigrationTaskType? = nil,
    topicNum: Int? = nil, groupNum: Int? = nil, status: MigrationTaskStatus? = nil,
    createTime: Date? = nil
  ) {
    self.taskID = taskID
    self.instanceID = instanceID
    self.type = type
    self.topicNum = topicNum
    self.groupNum = groupNum
    self.status = status
    self.createTime = createTime
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    taskID = fields.value("TaskId")
    instanceID = fields.value("InstanceId")
    type = fields.value("Type")
    topicNum = fields.value("TopicNum")
    groupNum = fields.value("GroupNum")
    status = fields.value("Status")
    createTime = fields.time("CreateTime", or: "CreatedTime")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("TaskId", taskID)
    try fields.write("InstanceId", instanceID)
    try fields.write("Type", type)
    try fields.write("TopicNum", topicNum)
    try fields.write("GroupNum", groupNum)
    try fields.write("Status", status)
    try fields.write("CreateTime", createTime, in: .milliseconds)
  }
}
