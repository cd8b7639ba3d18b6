// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let consumerGroupActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateConsumerGroup.id, version: CreateConsumerGroup.version,
      group: "ConsumerGroup", note: "Create a consumer group.",
      verb: .create, instanceKind: .rocketMQ, deletion: DeleteConsumerGroup.id,
      mutates: true, requestsPerSecond: 10000,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, isRequired: true, "Consumer group name."),
        .init("MaxRetryTimes", .integer, isRequired: true, "Most redeliveries of a message."),
        .init("ConsumeEnable", .boolean, isRequired: true, "Whether consumption is switched on."),
        .init("ConsumeMessageOrderly", .boolean, isRequired: true, "true: ordered delivery; false: concurrent delivery."),
        .init("Remark", .string, "Remark."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, "Consumer group name."),
      ],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: DeleteConsumerGroup.id, version: DeleteConsumerGroup.version,
      group: "ConsumerGroup", note: "Delete a consumer group.",
      verb: .delete, instanceKind: .rocketMQ,
      mutates: true, requestsPerSecond: 10000,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, isRequired: true, "Consumer group name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Group"]),
    ActionDescriptor(
      id: ModifyConsumerGroup.id, version: ModifyConsumerGroup.version,
      group: "ConsumerGroup", note: "Change a consumer group's consumption switch, delivery order, retry limit or remark.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteConsumerGroup.id,
      mutates: true, requestsPerSecond: 10000,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, "Consumer group name."),
        .init("ConsumeEnable", .boolean, "Whether consumption is switched on."),
        .init("ConsumeMessageOrderly", .boolean, "true: ordered delivery; false: concurrent delivery."),
        .init("MaxRetryTimes", .integer, "Most redeliveries of a message."),
        .init("Remark", .string, "Remark."),
      ],
      response: [],
      errors: []),
    ActionDescriptor(
      id: DescribeConsumerGroup.id, version: DescribeConsumerGroup.version,
      group: "ConsumerGroup", note: "One consumer group with its online consumers, TPS and lag.",
      verb: .describe, instanceKind: .rocketMQ,
      mutates: false, requestsPerSecond: 10000,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, "Consumer group name."),
      ],
      response: [
        .init("ConsumerNum", .integer, "Consumers online."),
        .init("Tps", .integer, "Consumption, messages a second."),
        .init("ConsumerLag", .integer, "Messages not yet consumed."),
        .init("ConsumeType", .string, "Consumer type."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time."),
        .init("ConsumeMessageOrderly", .boolean, "true: ordered delivery; false: concurrent delivery."),
        .init("ConsumeEnable", .boolean, "Whether consumption is switched on."),
        .init("MaxRetryTimes", .integer, "Most redeliveries of a message."),
        .init("Remark", .string, "Remark."),
      ],
      errors: ["ResourceNotFound.Group", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeConsumerGroupList.id, version: DescribeConsumerGroupList.version,
      group: "ConsumerGroup", note: "List consumer groups. Filters: ConsumerGroupName (substring), ConsumeMessageOrderly (\"true\" or \"false\").",
      verb: .list, instanceKind: .rocketMQ,
      mutates: false, requestsPerSecond: 10000,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Offset", .integer, isRequired: true, "Index of the page's first item."),
        .init("Limit", .integer, isRequired: true, "Page size."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("FromTopic", .string, "Only the groups that subscribe to this topic."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("ConsumeGroupItem"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance"]),
  ]
}
