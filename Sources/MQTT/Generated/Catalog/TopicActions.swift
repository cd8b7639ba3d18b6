// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let topicActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateTopic.id, version: CreateTopic.version,
      group: "Topic", note: "Create a first-level topic.",
      dialects: .today, verb: .create, instanceKind: .mqtt, deletion: DeleteTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "First-level topic, 3 to 100 letters, digits, - and _."),
        .init("Remark", .string, "Remark, at most 128 characters."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("Topic", .string, "Topic name."),
      ],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "LimitExceeded.TopicNum", "OperationDenied", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: ModifyTopic.id, version: ModifyTopic.version,
      group: "Topic", note: "Change a topic's remark.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, deletion: DeleteTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("Remark", .string, "Remark, at most 128 characters."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: DeleteTopic.id, version: DeleteTopic.version,
      group: "Topic", note: "Delete a first-level topic.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["Topic"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Topic"]),
    ActionDescriptor(
      id: DescribeTopicList.id, version: DescribeTopicList.version,
      group: "Topic", note: "List first-level topics. Filter: TopicName (substring).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: 20),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Limit", .integer, "Page size; default 20, at most 20."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Data", .structure("MQTTTopicItem"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeTopic.id, version: DescribeTopic.version,
      group: "Topic", note: "One first-level topic.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("Topic", .string, "Topic name."),
        .init("Remark", .string, "Remark, at most 128 characters."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time, Unix seconds."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Topic"]),
  ]
}
