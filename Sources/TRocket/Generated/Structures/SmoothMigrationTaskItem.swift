// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `SmoothMigrationTaskItem`, part of answers.
public struct SmoothMigrationTaskItem: Codable, Equatable, Sendable {
  /// Migration task id. Wire name `TaskId`.
  public var taskID: String?
  /// Task name. Wire name `TaskName`.
  public var taskName: String?
  /// Source cluster. Wire name `SourceClusterName`.
  public var sourceClusterName: String?
  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String?
  /// How the source cluster is reached. Wire name `ConnectionType`.
  public var connectionType: ConnectionType?
  /// Name server of the source. Wire name `SourceNameServer`.
  public var sourceNameServer: String?
  /// Task status. Wire name `TaskStatus`.
  public var taskStatus: SmoothMigrationTaskStatus?
  /// 4 or 5. Wire name `InstanceVersion`.
  public var instanceVersion: String?

  /// A value.
  public init(
    taskID: String? = nil, taskName: String? = nil, sourceClusterName: String? = nil,
    instanceID: String? = nil, connectionType: ConnectionType? = nil,
    sourceNameServer: String? = nil, taskStatus: SmoothMigrationTaskStatus? = nil,
    instanceVersion: String? = nil
  ) {
    self.taskID = taskID
    self.taskName = taskName
    self.sourceClusterName = sourceClusterName
    self.instanceID = instanceID
    self.connectionType = connectionType
    self.sourceNameServer = sourceNameServer
    self.taskStatus = taskStatus
    self.instanceVersion = instanceVersion
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    taskID = fields.value("TaskId")
    taskName = fields.value("TaskName")
    sourceClusterName = fields.value("SourceClusterName")
    instanceID = fields.value("InstanceId")
    connectionType = fields.value("ConnectionType")
    sourceNameServer = fields.value("SourceNameServer")
    taskStatus = fields.value("TaskStatus")
    instanceVersion = fields.value("InstanceVersion")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("TaskId", taskID)
    try fields.write("TaskName", taskName)
    try fields.write("SourceClusterName", sourceClusterName)
    try fields.write("InstanceId", instanceID)
    try fields.write("ConnectionType", connectionType)
    try fields.write("SourceNameServer", sourceNameServer)
    try fields.write("TaskStatus", taskStatus)
    try fields.write("InstanceVersion", instanceVersion)
  }
}
