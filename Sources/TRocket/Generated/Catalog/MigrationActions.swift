// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let migrationActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: ImportSourceClusterConsumerGroups.id, version: ImportSourceClusterConsumerGroups.version,
      group: "Migration", note: "Smooth migration: import consumer groups of a source cluster into a migration task.",
      verb: .import, instanceKind: .rocketMQ,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("TaskId", .string, isRequired: true, "Migration task id."),
        .init("GroupList", .structure("SourceClusterGroupConfig"), isList: true, isRequired: true, "Consumer groups to import."),
      ],
      response: [],
      errors: []),
    ActionDescriptor(
      id: ImportSourceClusterTopics.id, version: ImportSourceClusterTopics.version,
      group: "Migration", note: "Smooth migration: import topics of a source cluster into a migration task.",
      verb: .import, instanceKind: .rocketMQ,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("TaskId", .string, isRequired: true, "Migration task id."),
        .init("TopicList", .structure("SourceClusterTopicConfig"), isList: true, isRequired: true, "Topics to import."),
      ],
      response: [],
      errors: []),
  ]
}
