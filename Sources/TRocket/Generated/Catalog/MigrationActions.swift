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
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
        .init("GroupList", .structure("SourceClusterGroupConfig"), isList: true, requiredIn: .all, "Consumer groups to import."),
      ],
      response: [],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Topic", "UnsupportedOperation"]),
    ActionDescriptor(
      id: ImportSourceClusterTopics.id, version: ImportSourceClusterTopics.version,
      group: "Migration", note: "Smooth migration: import topics of a source cluster into a migration task.",
      verb: .import, instanceKind: .rocketMQ, nameParameters: ["TaskId"], hidesNames: true, mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
        .init("TopicList", .structure("SourceClusterTopicConfig"), isList: true, requiredIn: .all, "Topics to import."),
      ],
      response: [],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Topic", "UnsupportedOperation"]),
    ActionDescriptor(
      id: CreateMigrationTask.id, version: CreateMigrationTask.version,
      group: "Migration", note: "Import topics, groups and roles as metadata.",
      dialects: .today, verb: .import, instanceKind: .rocketMQ, hidesNames: true, mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Type", .integer, requiredIn: .all, enumeration: "MigrationTaskType", "Kind of task."),
        .init("Topics", .structure("TopicItem"), isList: true, "Topics."),
        .init("Groups", .structure("ConsumeGroupItem"), isList: true, "Consumer groups."),
        .init("Roles", .structure("RoleItem"), isList: true, "Roles."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: DescribeMigrationTaskList.id, version: DescribeMigrationTaskList.version,
      group: "Migration", note: "List metadata migration tasks. Filters: TaskId, InstanceId, Type.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Limit", .integer, "Page size; default 20."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Tasks", .structure("MigrationTaskItem"), isList: true, isNullable: true, "Tasks."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.MigrationTask", "ResourceNotFound.Topic", "ResourceUnavailable"]),
    ActionDescriptor(
      id: DescribeSmoothMigrationTaskList.id, version: DescribeSmoothMigrationTaskList.version,
      group: "Migration", note: "List smooth migration tasks. Filters: TaskStatus (multi-select), ConnectionType (multi-select), InstanceId, TaskName (substring).",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("Limit", .integer, "Page size; default 20."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Data", .structure("SmoothMigrationTaskItem"), isList: true, isNullable: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.MigrationTask", "ResourceNotFound.Topic", "ResourceUnavailable"]),
    ActionDescriptor(
      id: DeleteSmoothMigrationTask.id, version: DeleteSmoothMigrationTask.version,
      group: "Migration", note: "Delete a smooth migration task that was cancelled.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, nameParameters: ["TaskId"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Instance", "ResourceNotFound.Role"]),
    ActionDescriptor(
      id: DescribeSourceClusterGroupList.id, version: DescribeSourceClusterGroupList.version,
      group: "Migration", note: "Groups of the source cluster of a migration task. Filters: GroupName (substring), Imported, ImportStatus, Namespace.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
        .init("Limit", .integer, "Page size; default 20."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Groups", .structure("SourceClusterGroupConfig"), isList: true, "Consumer groups."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.MigrationTask", "ResourceNotFound.Topic", "ResourceUnavailable"]),
    ActionDescriptor(
      id: DescribeMigratingTopicList.id, version: DescribeMigratingTopicList.version,
      group: "Migration", note: "Topics of a migration task and their stage. Filters: TopicName (substring), MigrationStatus, Namespace.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
        .init("Limit", .integer, "Page size; default 20."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("MigrateTopics", .structure("MigratingTopic"), isList: true, "Migrating topics."),
      ],
      errors: ["ResourceNotFound.MigrationTask"]),
    ActionDescriptor(
      id: DescribeMigratingTopicStats.id, version: DescribeMigratingTopicStats.version,
      group: "Migration", note: "Consumers and groups of a migrating topic on both sides.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
        .init("TopicName", .string, requiredIn: .all, "Topic name."),
        .init("Namespace", .string, "Namespace; 4.x clusters only."),
      ],
      response: [
        .init("SourceClusterConsumerCount", .integer, "Consumers on the source."),
        .init("TargetClusterConsumerCount", .integer, "Consumers on the target."),
        .init("SourceClusterConsumerGroups", .string, isList: true, "Consumer groups on the source."),
        .init("TargetClusterConsumerGroups", .string, isList: true, "Consumer groups on the target."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.MigrationTask", "ResourceNotFound.Topic", "ResourceUnavailable"]),
    ActionDescriptor(
      id: DescribeMigratingGroupStats.id, version: DescribeMigratingGroupStats.version,
      group: "Migration", note: "Lag and clients of a migrating group on both sides.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
        .init("GroupName", .string, requiredIn: .all, "Consumer group name."),
        .init("Namespace", .string, "Namespace; 4.x clusters only."),
      ],
      response: [
        .init("SourceConsumeLag", .integer, "Lag on the source."),
        .init("TargetConsumeLag", .integer, "Lag on the target."),
        .init("SourceConsumerClients", .structure("ConsumerClient"), isList: true, "Clients on the source."),
        .init("TargetConsumerClients", .structure("ConsumerClient"), isList: true, "Clients on the target."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Message"]),
    ActionDescriptor(
      id: DoHealthCheckOnMigratingTopic.id, version: DoHealthCheckOnMigratingTopic.version,
      group: "Migration", note: "Check whether a migrating topic may go to its next stage; IgnoreCheck passes it over.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["TopicName"], mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .flag("Passed", reason: "Reason"),
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
        .init("TopicName", .string, requiredIn: .all, "Topic name."),
        .init("IgnoreCheck", .boolean, "true: pass the check over."),
        .init("Namespace", .string, "Namespace; 4.x clusters only."),
      ],
      response: [
        .init("Passed", .boolean, "Whether it passed."),
        .init("Reason", .string, isNullable: true, enumeration: "HealthCheckError", "Why it did not pass."),
        .init("ReasonList", .string, isList: true, isNullable: true, enumeration: "HealthCheckError", "All reasons why it did not pass."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Topic", "UnsupportedOperation"]),
    ActionDescriptor(
      id: ChangeMigratingTopicToNextStage.id, version: ChangeMigratingTopicToNextStage.version,
      group: "Migration", note: "Move migrating topics to their next stage.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .flagged("Results", success: "Success"),
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
        .init("TopicNameList", .string, isList: true, requiredIn: .all, "Topic names."),
        .init("NamespaceList", .string, isList: true, "Namespaces, 4.x only, one for each of TopicNameList."),
      ],
      response: [
        .init("Results", .structure("TopicStageChangeResult"), isList: true, "Results."),
      ],
      errors: ["ResourceNotFound.MigrationTask"]),
    ActionDescriptor(
      id: RollbackMigratingTopicStage.id, version: RollbackMigratingTopicStage.version,
      group: "Migration", note: "Move a migrating topic back to its previous stage.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["TopicName"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
        .init("TopicName", .string, requiredIn: .all, "Topic name."),
        .init("Namespace", .string, "Namespace; 4.x clusters only."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: RemoveMigratingTopic.id, version: RemoveMigratingTopic.version,
      group: "Migration", note: "Take a topic out of a migration task; only in its first stage.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, nameParameters: ["TopicName"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("TaskId", .string, requiredIn: .all, "Migration task id."),
        .init("TopicName", .string, requiredIn: .all, "Topic name."),
        .init("Namespace", .string, "Namespace; 4.x clusters only."),
      ],
      response: [],
      errors: ["FailedOperation"]),
  ]
}
