// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let consumerGroupActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateConsumerGroup.id, version: CreateConsumerGroup.version,
      group: "ConsumerGroup", note: "Create a consumer group.",
      verb: .create, instanceKind: .rocketMQ, deletion: DeleteConsumerGroup.id, nameParameters: ["ConsumerGroup"], mutates: true, requestsPerSecond: 10000,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, requiredIn: .may2024, "Consumer group name."),
        .init("MaxRetryTimes", .integer, requiredIn: .all, "Most redeliveries of a message."),
        .init("ConsumeEnable", .boolean, requiredIn: .all, "Whether consumption is switched on."),
        .init("ConsumeMessageOrderly", .boolean, requiredIn: .all, "true: ordered delivery; false: concurrent delivery."),
        .init("Remark", .string, "Remark."),
        .init("TagList", .structure("Tag"), isList: true, dialects: .today, "Tags."),
        .init("RetryPolicy", .structure("RetryPolicy"), dialects: .today, "Retry policy."),
        .init("LiteTopic", .string, dialects: .today, "Lite topic under the topic."),
        .init("DeadLetterTargetTopic", .string, dialects: .today, "Topic for dead letters; blank: the system's."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, "Consumer group name."),
      ],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: DeleteConsumerGroup.id, version: DeleteConsumerGroup.version,
      group: "ConsumerGroup", note: "Delete a consumer group.",
      verb: .delete, instanceKind: .rocketMQ, nameParameters: ["ConsumerGroup"], mutates: true, isDangerous: true, requestsPerSecond: 10000,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, requiredIn: .may2024, "Consumer group name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Group"]),
    ActionDescriptor(
      id: ModifyConsumerGroup.id, version: ModifyConsumerGroup.version,
      group: "ConsumerGroup", note: "Change a consumer group's consumption switch, delivery order, retry limit or remark.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteConsumerGroup.id, nameParameters: ["ConsumerGroup"], mutates: true, requestsPerSecond: 10000,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, "Consumer group name."),
        .init("ConsumeEnable", .boolean, requiredIn: .today, "Whether consumption is switched on."),
        .init("ConsumeMessageOrderly", .boolean, requiredIn: .today, "true: ordered delivery; false: concurrent delivery."),
        .init("MaxRetryTimes", .integer, "Most redeliveries of a message."),
        .init("Remark", .string, "Remark."),
        .init("RetryPolicy", .structure("RetryPolicy"), dialects: .today, "Retry policy."),
        .init("DeadLetterTargetTopic", .string, dialects: .today, "Topic for dead letters; blank: the system's."),
      ],
      response: [],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Topic", "UnsupportedOperation"]),
    ActionDescriptor(
      id: DescribeConsumerGroup.id, version: DescribeConsumerGroup.version,
      group: "ConsumerGroup", note: "One consumer group with its online consumers, TPS and lag.",
      verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 10000,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, "Consumer group name."),
      ],
      response: [
        .init("ConsumerNum", .integer, "Consumers online."),
        .init("Tps", .integer, "Consumption, messages a second."),
        .init("ConsumerLag", .integer, "Messages not yet consumed."),
        .init("ConsumeType", .string, enumeration: "ConsumeType", "Consumer type."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time."),
        .init("ConsumeMessageOrderly", .boolean, "true: ordered delivery; false: concurrent delivery."),
        .init("ConsumeEnable", .boolean, "Whether consumption is switched on."),
        .init("MaxRetryTimes", .integer, "Most redeliveries of a message."),
        .init("Remark", .string, "Remark."),
        .init("MessageModel", .string, dialects: .today, enumeration: "MessageModel", "BROADCASTING or CLUSTERING."),
        .init("RetryPolicy", .structure("RetryPolicy"), dialects: .today, "Retry policy."),
        .init("ConsumeModel", .string, dialects: .today, enumeration: "ConsumeModel", "CLUSTERING (clustering or broadcasting) or LITE."),
        .init("LiteTopic", .string, dialects: .today, "Lite topic under the topic."),
        .init("DeadLetterTargetTopic", .string, dialects: .today, "Topic for dead letters; blank: the system's."),
      ],
      errors: ["ResourceNotFound.Group", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeConsumerGroupList.id, version: DescribeConsumerGroupList.version,
      group: "ConsumerGroup", note: "List consumer groups. Filters: ConsumerGroupName (substring), ConsumeMessageOrderly (\"true\" or \"false\").",
      verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 10000, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Offset", .integer, requiredIn: .may2024, "Index of the page's first item."),
        .init("Limit", .integer, requiredIn: .may2024, "Page size."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("FromTopic", .string, "Only the groups that subscribe to this topic."),
        .init("TagFilters", .structure("TagFilter"), isList: true, dialects: .today, "Tag filters."),
        .init("SortedBy", .string, dialects: .today, "Field to sort by: subscribeNum (topics subscribed)."),
        .init("SortOrder", .string, dialects: .today, enumeration: "SortOrder", "asc or desc."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("ConsumeGroupItem"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeConsumerLag.id, version: DescribeConsumerLag.version,
      group: "ConsumerGroup", note: "The lag of one consumer group, all its topics or the one in SubscribeTopic. Works for 4.x instances too.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 200,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("ConsumerGroup", .string, "Consumer group name."),
        .init("Namespace", .string, "Namespace; 4.x clusters only."),
        .init("SubscribeTopic", .string, "Only the lag on this topic."),
      ],
      response: [
        .init("ConsumerLag", .integer, "Messages not yet consumed."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeConsumerClientList.id, version: DescribeConsumerClientList.version,
      group: "ConsumerGroup", note: "The clients connected for a consumer group, with lag each.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("ConsumerGroup", .string, "Consumer group name."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Limit", .integer, "Page size; default 20."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Data", .structure("ConsumerClient"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeConsumerClient.id, version: DescribeConsumerClient.version,
      group: "ConsumerGroup", note: "One consumer client and its progress topic by topic. Offset and Limit page through the topics.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TopicTotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("ClientId", .string, requiredIn: .all, "Client id."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Limit", .integer, "Page size; default 20."),
        .init("ConsumerGroup", .string, "Consumer group name."),
      ],
      response: [
        .init("Client", .structure("ConsumerClient"), isNullable: true, "The client."),
        .init("TopicList", .structure("TopicConsumeStats"), isList: true, isNullable: true, "Progress topic by topic."),
        .init("TopicTotalCount", .integer, "Topics in TopicList in all."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: ResetConsumerGroupOffset.id, version: ResetConsumerGroupOffset.version,
      group: "ConsumerGroup", note: "Move a group's progress on a topic to a time, or to the newest message (-1): messages are skipped or delivered again.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["ConsumerGroup", "Topic"], mutates: true, isDangerous: true, requestsPerSecond: 10000,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("ResetTimestamp", .integer, requiredIn: .all, timeUnit: .milliseconds, timeException: -1, "Where to begin, Unix milliseconds; -1: the newest message."),
        .init("ConsumerGroup", .string, "Consumer group name."),
      ],
      response: [],
      errors: ["FailedOperation"]),
  ]
}
