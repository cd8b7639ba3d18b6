import TRocket
import TencentCloud

/// The topics of a migration: how far each has come, whether it may go on, and who still consumes
/// where.
enum MigratingTopicResource: Kind {
  static let id = ResourceID.migratingTopics
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Migrating topics", "迁移中的主题"), scope: scope,
    fields: fields.map(\.description), live: live,
    columns: [
      .field("TopicName", 24, weight: 2), .field("MigrationStatus", 22),
      .field("HealthCheckPassed", 8), .live("SourceConsumeLag", 11),
      .live("TargetConsumeLag", 11), .live("SourceClusterConsumerCount", 9),
      .live("TargetClusterConsumerCount", 9), .field("HealthCheckError", 30, weight: 1),
    ],
    source: .list(
      fields, id: { $0.topicName },
      request: {
        DescribeMigratingTopicList(
          taskID: $0.parent ?? "", limit: $1.limit, offset: $1.offset)
      },
      items: { $0.migrateTopics }, total: { $0.totalCount }),
    describe: [
      .action { DescribeMigratingTopicStats(taskID: $0.parent ?? "", topicName: $1) }
    ],
    entered: .migratingGroups, nameParameter: "TopicName", parentParameter: "TaskId",
    recipe: recipe,
    isReachedByName: false,
    emptyText: Phrase(
      "This migration holds no topic. {back} goes back.", "该迁移任务没有主题。按 {back} 返回。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeMigratingTopicList.id: Phrase("Topics of a migration", "查询迁移主题列表"),
    DescribeMigratingTopicStats.id: Phrase(
      "Consumers of a migrating topic on both sides", "查询迁移主题两端的消费者"),
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "check-migration", action: DoHealthCheckOnMigratingTopic.id,
      title: Phrase("Check whether the topic may go on", "执行迁移健康检查"), resource: id,
      purpose: .other, target: .row,
      consequence: Phrase(
        "IgnoreCheck passes the check over, and the topic may go on whatever stands in its way.",
        "IgnoreCheck 会跳过检查，即使存在问题也可进入下一阶段。"), decisive: ["IgnoreCheck"]),
    ActionForm(
      id: "next-stage", action: ChangeMigratingTopicToNextStage.id,
      title: Phrase("Move the topic to its next stage", "将主题切换到下一阶段"), resource: id,
      purpose: .other, target: .row, keyedIn: [id: .modify], recipe: recipe, effect: .nextStage,
      consequence: Phrase(
        "Clients read and write elsewhere from then on: messages that are not consumed on the source "
          + "may be left there.",
        "切换后客户端的读写位置会改变，源集群上未消费的消息可能遗留。")),
    ActionForm(
      id: "previous-stage", action: RollbackMigratingTopicStage.id,
      title: Phrase("Move the topic back to its previous stage", "将主题回退到上一阶段"),
      resource: id, purpose: .other, target: .row, recipe: recipe, effect: .previousStage,
      consequence: Phrase(
        "Clients read and write as in the stage before: messages that were written to the target may "
          + "be left there.",
        "回退后客户端的读写位置恢复到上一阶段，已写入目标集群的消息可能遗留。")),
    ActionForm(
      id: "remove-migrating-topic", action: RemoveMigratingTopic.id,
      title: Phrase("Take the topic out of the migration", "从迁移任务中移除主题"), resource: id,
      purpose: .delete, target: .row, recipe: recipe,
      consequence: Phrase(
        "Only in its first stage: it stays on the source.", "仅限第一阶段；主题保留在源集群。")),
  ]

  private static let recipe = ReadBackRecipe(
    id,
    sources: [.row(DescribeMigratingTopicList.id, filter: "TopicName", name: "TopicName")],
    fields: ["MigrationStatus"], listParameter: "TopicNameList")

  /// Lag and consumers on both sides: the lag is that of all groups that the topic has.
  private static let live = LiveSource(
    fields: [
      FieldDescription(name: "SourceConsumeLag", kind: .count),
      FieldDescription(name: "TargetConsumeLag", kind: .count),
      FieldDescription(name: "SourceClusterConsumerCount", kind: .count),
      FieldDescription(name: "TargetClusterConsumerCount", kind: .count),
    ], action: DescribeMigratingTopicStats.id
  ) { client, location, topic throws(CloudError) in
    let task = location.parent ?? ""
    let stats = try await client.call(
      DescribeMigratingTopicStats(taskID: task, topicName: topic))
    var (source, target): (Int64?, Int64?) = (0, 0)
    for group in MigratingGroupResource.groups(stats) {
      let lag = try await client.call(
        DescribeMigratingGroupStats(taskID: task, groupName: group))
      // A sum in which one is missing is not known.
      source = sum(source, lag.sourceConsumeLag)
      target = sum(target, lag.targetConsumeLag)
    }
    return LiveSource.Measured(
      values: [
        .integer(source), .integer(target),
        .integer(stats.sourceClusterConsumerCount.map(Int64.init)),
        .integer(stats.targetClusterConsumerCount.map(Int64.init)),
      ], facts: .none)
  }

  private static func sum(_ sum: Int64?, _ lag: Int?) -> Int64? {
    guard let sum, let lag else { return nil }
    let (result, overflows) = sum.addingReportingOverflow(Int64(lag))
    return overflows ? nil : result
  }

  private static let fields: [Field<MigratingTopic>] = [
    .text("TopicName") { $0.topicName },
    .token("MigrationStatus") { $0.migrationStatus?.rawValue },
    .flag("HealthCheckPassed") { $0.healthCheckPassed },
    .token("HealthCheckError") { $0.healthCheckError?.rawValue },
    Field(name: "HealthCheckErrorList", kind: .structure) { topic in
      topic.healthCheckErrorList.map {
        .structure(.array($0.map { .string($0.rawValue) }))
      } ?? .unknown
    },
    .text("Namespace") { $0.namespace }, .text("NamespaceV4") { $0.namespaceV4 },
    .text("TopicNameV4") { $0.topicNameV4 }, .text("FullNamespaceV4") { $0.fullNamespaceV4 },
  ]
}

extension ResourceID {
  package static let migratingTopics = ResourceID("migrating-topics")
}
