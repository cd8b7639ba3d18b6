// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let topicActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateTopic.id, version: CreateTopic.version,
      group: "Topic", note: "Create a topic on an instance.",
      verb: .create, instanceKind: .rocketMQ, deletion: DeleteTopic.id,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isRequired: true, "Topic name."),
        .init("TopicType", .string, isRequired: true, enumeration: "TopicType", "Topic type."),
        .init("QueueNum", .integer, isRequired: true, "Queues of the topic."),
        .init("Remark", .string, "Remark."),
        .init("MsgTTL", .integer, "Message retention of the topic, hours."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, "Topic name."),
      ],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "LimitExceeded.TopicNum", "OperationDenied", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: DeleteTopic.id, version: DeleteTopic.version,
      group: "Topic", note: "Delete a topic.",
      verb: .delete, instanceKind: .rocketMQ,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isRequired: true, "Topic name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Topic"]),
    ActionDescriptor(
      id: ModifyTopic.id, version: ModifyTopic.version,
      group: "Topic", note: "Change a topic's queue count, remark or message TTL.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteTopic.id,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isRequired: true, "Topic name."),
        .init("QueueNum", .integer, "Queues of the topic."),
        .init("Remark", .string, "Remark."),
        .init("MsgTTL", .integer, "Message retention of the topic, hours."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: DescribeTopicList.id, version: DescribeTopicList.version,
      group: "Topic", note: "List topics. Filters: TopicName (substring), TopicType (multi-select: Normal, Order, Transaction, DelayScheduled).",
      verb: .list, instanceKind: .rocketMQ,
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Offset", .integer, "Index of the page's first item."),
        .init("Limit", .integer, "Page size."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("TopicItem"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeTopic.id, version: DescribeTopic.version,
      group: "Topic", note: "One topic and the consumer groups subscribed to it. Offset and Limit page through the subscriptions; filter: ConsumerGroup.",
      verb: .describe, instanceKind: .rocketMQ,
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isRequired: true, "Topic name."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Offset", .integer, "Index of the page's first item."),
        .init("Limit", .integer, "Page size."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, "Topic name."),
        .init("TopicType", .string, enumeration: "TopicType", "Topic type."),
        .init("Remark", .string, "Remark."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time."),
        .init("LastUpdateTime", .integer, timeUnit: .seconds, "Time of the last update."),
        .init("SubscriptionCount", .integer, "Subscriptions of the topic."),
        .init("SubscriptionData", .structure("SubscriptionData"), isList: true, "Subscriptions of the topic."),
        .init("MsgTTL", .integer, "Message retention of the topic, hours."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Topic"]),
  ]
}
