import TRocket
import TencentCloud

/// Imports of topics, groups and roles as metadata.
enum MetadataImportResource: Kind {
  static let id = ResourceID.metadataImports
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Metadata imports", "元数据导入任务"), aliases: ["imports"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("TaskId", 20, weight: 1), .field("Status", 16), .field("InstanceId", 16),
      .field("Type", 16), .field("TopicNum", 8), .field("GroupNum", 8),
      .field("CreateTime", 19),
    ],
    source: .list(
      fields, id: { $0.taskID },
      request: { DescribeMigrationTaskList(offset: $1.offset, limit: $1.limit) },
      items: { $0.tasks }, total: { $0.totalCount }),
    emptyText: Phrase(
      "No metadata was imported in this region. {back} goes back.",
      "该地域没有元数据导入任务。按 {back} 返回。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeMigrationTaskList.id: Phrase("List metadata imports", "查询元数据导入任务列表")
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "import-metadata", action: CreateMigrationTask.id,
      title: Phrase("Import topics, groups and roles as metadata", "导入主题、消费组与角色元数据"),
      resource: id, purpose: .other, target: .region, keyedIn: [id: .create],
      consequence: Phrases.imported)
  ]

  private static let fields: [Field<MigrationTaskItem>] = [
    .text("TaskId") { $0.taskID }, .text("InstanceId") { $0.instanceID },
    .token("Type", "MigrationTaskType") { $0.type.map { "\($0.rawValue)" } },
    .token("Status", "MigrationTaskStatus") { $0.status.map { "\($0.rawValue)" } },
    .count("TopicNum") { $0.topicNum }, .count("GroupNum") { $0.groupNum },
    .time("CreateTime") { $0.createTime },
  ]
}

extension ResourceID {
  package static let metadataImports = ResourceID("metadata-imports")
}
