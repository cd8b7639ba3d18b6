// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let topicActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateTopic.id, version: CreateTopic.version,
      group: "Topic", note: "Create a topic on an instance.",
      verb: .create, instanceKind: .rocketMQ, deletion: DeleteTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("TopicType", .string, requiredIn: .all, enumeration: "TopicType", "Topic type."),
        .init("QueueNum", .integer, requiredIn: .may2024, "Queues of the topic."),
        .init("Remark", .string, "Remark."),
        .init("MsgTTL", .integer, "Message retention of the topic, hours."),
        .init("TagList", .structure("Tag"), isList: true, dialects: .today, "Tags."),
        .init("AutoExpireDelete", .boolean, dialects: .today, "LITE topics only: whether it is deleted on expiry."),
        .init("AutoExpireTime", .integer, dialects: .today, "LITE topics only: duration until expiry, minutes, 30 to 720 (creation's document says seconds)."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, "Topic name."),
      ],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "LimitExceeded.TopicNum", "OperationDenied", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: DeleteTopic.id, version: DeleteTopic.version,
      group: "Topic", note: "Delete a topic.",
      verb: .delete, instanceKind: .rocketMQ, nameParameters: ["Topic"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Topic"]),
    ActionDescriptor(
      id: ModifyTopic.id, version: ModifyTopic.version,
      group: "Topic", note: "Change a topic's queue count, remark or message TTL.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("QueueNum", .integer, "Queues of the topic."),
        .init("Remark", .string, "Remark."),
        .init("MsgTTL", .integer, "Message retention of the topic, hours."),
        .init("AutoExpireDelete", .boolean, dialects: .today, "LITE topics only: whether it is deleted on expiry."),
        .init("AutoExpireTime", .integer, dialects: .today, "LITE topics only: duration until expiry, minutes, 30 to 720 (creation's document says seconds)."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: DescribeTopicList.id, version: DescribeTopicList.version,
      group: "Topic", note: "List topics. Filters: TopicName (substring), TopicType (multi-select: Normal, Order, Transaction, DelayScheduled).",
      verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Offset", .integer, "Index of the page's first item."),
        .init("Limit", .integer, "Page size."),
        .init("TagFilters", .structure("TagFilter"), isList: true, dialects: .today, "Tag filters."),
        .init("FromGroup", .string, dialects: .today, "Only the topics that this group subscribes to."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("TopicItem"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeTopic.id, version: DescribeTopic.version,
      group: "Topic", note: "One topic and the consumer groups subscribed to it. Offset and Limit page through the subscriptions; filter: ConsumerGroup.",
      verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, higherLimit: .init(200, in: .today), paging: .pages(total: "SubscriptionCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
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
        .init("QueueNum", .integer, dialects: .today, "Queues of the topic."),
        .init("AutoExpireDelete", .boolean, dialects: .today, "LITE topics only: whether it is deleted on expiry."),
        .init("AutoExpireTime", .integer, dialects: .today, "LITE topics only: duration until expiry, minutes, 30 to 720 (creation's document says seconds)."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Topic"]),
    ActionDescriptor(
      id: DescribeTopicListByGroup.id, version: DescribeTopicListByGroup.version,
      group: "Topic", note: "The topics that a consumer group subscribes to, with lag and consistency each. Filter: TopicName (substring).",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Limit", .integer, "Page size; default 20."),
        .init("ConsumerGroup", .string, "Consumer group name."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Data", .structure("SubscriptionData"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeTopicStats.id, version: DescribeTopicStats.version,
      group: "Topic", note: "Queue by queue: produced and consumed offsets and lag of one group on one topic. PLATINUM instances of 5.x only.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("GroupId", .string, requiredIn: .all, "Consumer group name."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Limit", .integer, "Page size; default 20."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Data", .structure("TopicStatsDetail"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Topic", "UnsupportedOperation"]),
    ActionDescriptor(
      id: DescribeProducerList.id, version: DescribeProducerList.version,
      group: "Topic", note: "Clients that produce to a topic. Filters: ClientIP, ClientID.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Limit", .integer, "Page size; default 20."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("ProducerList", .structure("ProducerInfo"), isList: true, "Producers."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.MigrationTask", "ResourceNotFound.Topic", "ResourceUnavailable"]),
  ]
}
