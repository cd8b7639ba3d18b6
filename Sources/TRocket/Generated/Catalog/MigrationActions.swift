// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let migrationActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: ImportSourceClusterConsumerGroups.id, version: ImportSourceClusterConsumerGroups.version,
      group: "Migration", note: "Smooth migration: import consumer groups of a source cluster into a migration task.",
      verb: .import, instanceKind: .rocketMQ, nameParameters: ["TaskId"], hidesNames: true, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        TaskId string !all | Migration task id.
        GroupList {SourceClusterGroupConfig} [] !all | Consumer groups to import.
        """#,
      response: [],
      errors: "ResourceNotFound.Instance ResourceNotFound.Topic UnsupportedOperation"),
    ActionDescriptor(
      id: ImportSourceClusterTopics.id, version: ImportSourceClusterTopics.version,
      group: "Migration", note: "Smooth migration: import topics of a source cluster into a migration task.",
      verb: .import, instanceKind: .rocketMQ, nameParameters: ["TaskId"], hidesNames: true, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        TaskId string !all | Migration task id.
        TopicList {SourceClusterTopicConfig} [] !all | Topics to import.
        """#,
      response: [],
      errors: "ResourceNotFound.Instance ResourceNotFound.Topic UnsupportedOperation"),
    ActionDescriptor(
      id: CreateMigrationTask.id, version: CreateMigrationTask.version,
      group: "Migration", note: "Import topics, groups and roles as metadata.",
      dialects: .today, verb: .import, instanceKind: .rocketMQ, hidesNames: true, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Type integer !all enum=MigrationTaskType | Kind of task.
        Topics {TopicItem} [] | Topics.
        Groups {ConsumeGroupItem} [] | Consumer groups.
        Roles {RoleItem} [] | Roles.
        """#,
      response: [],
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DescribeMigrationTaskList.id, version: DescribeMigrationTaskList.version,
      group: "Migration", note: "List metadata migration tasks. Filters: TaskId, InstanceId, Type.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        Filters {Filter} [] | Query filters.
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Tasks {MigrationTaskItem} [] null | Tasks.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.MigrationTask ResourceNotFound.Topic ResourceUnavailable"),
    ActionDescriptor(
      id: DescribeSmoothMigrationTaskList.id, version: DescribeSmoothMigrationTaskList.version,
      group: "Migration", note: "List smooth migration tasks. Filters: TaskStatus (multi-select), ConnectionType (multi-select), InstanceId, TaskName (substring).",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        Limit integer | Page size; default 20.
        Offset integer | Index of the page's first item; default 0.
        Filters {Filter} [] | Query filters.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {SmoothMigrationTaskItem} [] null | The page's items.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.MigrationTask ResourceNotFound.Topic ResourceUnavailable"),
    ActionDescriptor(
      id: DeleteSmoothMigrationTask.id, version: DeleteSmoothMigrationTask.version,
      group: "Migration", note: "Delete a smooth migration task that was cancelled.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, nameParameters: ["TaskId"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        TaskId string !all | Migration task id.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Instance ResourceNotFound.Role"),
    ActionDescriptor(
      id: DescribeSourceClusterGroupList.id, version: DescribeSourceClusterGroupList.version,
      group: "Migration", note: "Groups of the source cluster of a migration task. Filters: GroupName (substring), Imported, ImportStatus, Namespace.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        TaskId string !all | Migration task id.
        Limit integer | Page size; default 20.
        Offset integer | Index of the page's first item; default 0.
        Filters {Filter} [] | Query filters.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Groups {SourceClusterGroupConfig} [] | Consumer groups.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.MigrationTask ResourceNotFound.Topic ResourceUnavailable"),
    ActionDescriptor(
      id: DescribeMigratingTopicList.id, version: DescribeMigratingTopicList.version,
      group: "Migration", note: "Topics of a migration task and their stage. Filters: TopicName (substring), MigrationStatus, Namespace.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        TaskId string !all | Migration task id.
        Limit integer | Page size; default 20.
        Offset integer | Index of the page's first item; default 0.
        Filters {Filter} [] | Query filters.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        MigrateTopics {MigratingTopic} [] | Migrating topics.
        """#,
      errors: "ResourceNotFound.MigrationTask"),
    ActionDescriptor(
      id: DescribeMigratingTopicStats.id, version: DescribeMigratingTopicStats.version,
      group: "Migration", note: "Consumers and groups of a migrating topic on both sides.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        TaskId string !all | Migration task id.
        TopicName string !all | Topic name.
        Namespace string | Namespace; 4.x clusters only.
        """#,
      response: #"""
        SourceClusterConsumerCount integer | Consumers on the source.
        TargetClusterConsumerCount integer | Consumers on the target.
        SourceClusterConsumerGroups string [] | Consumer groups on the source.
        TargetClusterConsumerGroups string [] | Consumer groups on the target.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.MigrationTask ResourceNotFound.Topic ResourceUnavailable"),
    ActionDescriptor(
      id: DescribeMigratingGroupStats.id, version: DescribeMigratingGroupStats.version,
      group: "Migration", note: "Lag and clients of a migrating group on both sides.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        TaskId string !all | Migration task id.
        GroupName string !all | Consumer group name.
        Namespace string | Namespace; 4.x clusters only.
        """#,
      response: #"""
        SourceConsumeLag integer | Lag on the source.
        TargetConsumeLag integer | Lag on the target.
        SourceConsumerClients {ConsumerClient} [] | Clients on the source.
        TargetConsumerClients {ConsumerClient} [] | Clients on the target.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.Message"),
    ActionDescriptor(
      id: DoHealthCheckOnMigratingTopic.id, version: DoHealthCheckOnMigratingTopic.version,
      group: "Migration", note: "Check whether a migrating topic may go to its next stage; IgnoreCheck passes it over.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["TopicName"], mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .flag("Passed", reason: "Reason"),
      parameters: #"""
        TaskId string !all | Migration task id.
        TopicName string !all | Topic name.
        IgnoreCheck boolean | true: pass the check over.
        Namespace string | Namespace; 4.x clusters only.
        """#,
      response: #"""
        Passed boolean | Whether it passed.
        Reason string null enum=HealthCheckError | Why it did not pass.
        ReasonList string [] null enum=HealthCheckError | All reasons why it did not pass.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.Topic UnsupportedOperation"),
    ActionDescriptor(
      id: ChangeMigratingTopicToNextStage.id, version: ChangeMigratingTopicToNextStage.version,
      group: "Migration", note: "Move migrating topics to their next stage.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .flagged("Results", success: "Success"),
      parameters: #"""
        TaskId string !all | Migration task id.
        TopicNameList string [] !all | Topic names.
        NamespaceList string [] | Namespaces, 4.x only, one for each of TopicNameList.
        """#,
      response: #"""
        Results {TopicStageChangeResult} [] | Results.
        """#,
      errors: "ResourceNotFound.MigrationTask"),
    ActionDescriptor(
      id: RollbackMigratingTopicStage.id, version: RollbackMigratingTopicStage.version,
      group: "Migration", note: "Move a migrating topic back to its previous stage.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["TopicName"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        TaskId string !all | Migration task id.
        TopicName string !all | Topic name.
        Namespace string | Namespace; 4.x clusters only.
        """#,
      response: [],
      errors: "FailedOperation"),
    ActionDescriptor(
      id: RemoveMigratingTopic.id, version: RemoveMigratingTopic.version,
      group: "Migration", note: "Take a topic out of a migration task; only in its first stage.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, nameParameters: ["TopicName"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        TaskId string !all | Migration task id.
        TopicName string !all | Topic name.
        Namespace string | Namespace; 4.x clusters only.
        """#,
      response: [],
      errors: "FailedOperation"),
  ]
}
