import TRocket
import TencentCloud

/// Smooth migrations from clusters of somebody's own; their topics are below them.
enum MigrationTaskResource: Kind {
  static let id = ResourceID.migrations
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Migrations", "迁移任务"), aliases: ["migration"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("TaskName", 24, weight: 3), .field("TaskId", 16), .field("TaskStatus", 14),
      .field("InstanceId", 14), .field("InstanceVersion", 8),
      .field("SourceClusterName", 18, weight: 1), .field("ConnectionType", 10),
      .field("SourceNameServer", 20, weight: 1),
    ],
    source: .list(
      fields, id: { $0.taskID },
      request: { DescribeSmoothMigrationTaskList(limit: $1.limit, offset: $1.offset) },
      items: { $0.data }, total: { $0.totalCount }),
    describe: [
      .action { DescribeSourceClusterGroupList(taskID: $1, limit: 100, offset: 0) }
    ],
    entered: .migratingTopics, nameParameter: "TaskId", recipe: recipe,
    emptyText: Phrase(
      "No smooth migration in this region. {back} goes back.", "该地域没有平滑迁移任务。按 {back} 返回。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeSmoothMigrationTaskList.id: Phrase("List migrations", "查询平滑迁移任务列表"),
    DescribeSourceClusterGroupList.id: Phrase(
      "Consumer groups of a migration's source", "查询迁移源集群的消费组列表"),
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "delete-migration", action: DeleteSmoothMigrationTask.id,
      title: Phrase("Delete the cancelled migration", "删除已取消的迁移任务"), resource: id,
      purpose: .delete, target: .row, recipe: recipe,
      consequence: Phrase(
        "Only a migration that was cancelled can be deleted.", "仅可删除已取消的迁移任务。"))
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.row(DescribeSmoothMigrationTaskList.id, filter: nil, name: "TaskId")],
    fields: ["TaskStatus"])

  private static let fields: [Field<SmoothMigrationTaskItem>] = [
    .text("TaskId") { $0.taskID }, .text("TaskName") { $0.taskName },
    .token("TaskStatus", "SmoothMigrationTaskStatus") { $0.taskStatus?.rawValue },
    .text("InstanceId") { $0.instanceID }, .text("InstanceVersion") { $0.instanceVersion },
    .text("SourceClusterName") { $0.sourceClusterName },
    .token("ConnectionType") { $0.connectionType?.rawValue },
    .text("SourceNameServer") { $0.sourceNameServer },
  ]
}

extension ResourceID {
  package static let migrations = ResourceID("migrations")
}
