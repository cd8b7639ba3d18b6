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
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        ConsumerGroup string !may2024 | Consumer group name.
        MaxRetryTimes integer !all | Most redeliveries of a message.
        ConsumeEnable boolean !all | Whether consumption is switched on.
        ConsumeMessageOrderly boolean !all | true: ordered delivery; false: concurrent delivery.
        Remark string | Remark.
        TagList {Tag} [] @today | Tags.
        RetryPolicy {RetryPolicy} @today | Retry policy.
        LiteTopic string @today | Lite topic under the topic.
        DeadLetterTargetTopic string @today | Topic for dead letters; blank: the system's.
        """#,
      response: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        ConsumerGroup string | Consumer group name.
        """#,
      errors: "FailedOperation FailedOperation.InstanceNotReady ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: DeleteConsumerGroup.id, version: DeleteConsumerGroup.version,
      group: "ConsumerGroup", note: "Delete a consumer group.",
      verb: .delete, instanceKind: .rocketMQ, nameParameters: ["ConsumerGroup"], mutates: true, isDangerous: true, requestsPerSecond: 10000,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        ConsumerGroup string !may2024 | Consumer group name.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Group"),
    ActionDescriptor(
      id: ModifyConsumerGroup.id, version: ModifyConsumerGroup.version,
      group: "ConsumerGroup", note: "Change a consumer group's consumption switch, delivery order, retry limit or remark.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteConsumerGroup.id, nameParameters: ["ConsumerGroup"], mutates: true, requestsPerSecond: 10000,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        ConsumerGroup string | Consumer group name.
        ConsumeEnable boolean !today | Whether consumption is switched on.
        ConsumeMessageOrderly boolean !today | true: ordered delivery; false: concurrent delivery.
        MaxRetryTimes integer | Most redeliveries of a message.
        Remark string | Remark.
        RetryPolicy {RetryPolicy} @today | Retry policy.
        DeadLetterTargetTopic string @today | Topic for dead letters; blank: the system's.
        """#,
      response: [],
      errors: "ResourceNotFound.Instance ResourceNotFound.Topic UnsupportedOperation"),
    ActionDescriptor(
      id: DescribeConsumerGroup.id, version: DescribeConsumerGroup.version,
      group: "ConsumerGroup", note: "One consumer group with its online consumers, TPS and lag.",
      verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 10000,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        ConsumerGroup string | Consumer group name.
        """#,
      response: #"""
        ConsumerNum integer | Consumers online.
        Tps integer | Consumption, messages a second.
        ConsumerLag integer | Messages not yet consumed.
        ConsumeType string enum=ConsumeType | Consumer type.
        CreatedTime integer unit=seconds | Creation time.
        ConsumeMessageOrderly boolean | true: ordered delivery; false: concurrent delivery.
        ConsumeEnable boolean | Whether consumption is switched on.
        MaxRetryTimes integer | Most redeliveries of a message.
        Remark string | Remark.
        MessageModel string @today enum=MessageModel | BROADCASTING or CLUSTERING.
        RetryPolicy {RetryPolicy} @today | Retry policy.
        ConsumeModel string @today enum=ConsumeModel | CLUSTERING (clustering or broadcasting) or LITE.
        LiteTopic string @today | Lite topic under the topic.
        DeadLetterTargetTopic string @today | Topic for dead letters; blank: the system's.
        """#,
      errors: "ResourceNotFound.Group ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeConsumerGroupList.id, version: DescribeConsumerGroupList.version,
      group: "ConsumerGroup", note: "List consumer groups. Filters: ConsumerGroupName (substring), ConsumeMessageOrderly (\"true\" or \"false\").",
      verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 10000, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Offset integer !may2024 | Index of the page's first item.
        Limit integer !may2024 | Page size.
        Filters {Filter} [] | Query filters.
        FromTopic string | Only the groups that subscribe to this topic.
        TagFilters {TagFilter} [] @today | Tag filters.
        SortedBy string @today | Field to sort by: subscribeNum (topics subscribed).
        SortOrder string @today enum=SortOrder | asc or desc.
        """#,
      response: #"""
        TotalCount integer null | Items in all.
        Data {ConsumeGroupItem} [] | The page's items.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeConsumerLag.id, version: DescribeConsumerLag.version,
      group: "ConsumerGroup", note: "The lag of one consumer group, all its topics or the one in SubscribeTopic. Works for 4.x instances too.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 200,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        ConsumerGroup string | Consumer group name.
        Namespace string | Namespace; 4.x clusters only.
        SubscribeTopic string | Only the lag on this topic.
        """#,
      response: #"""
        ConsumerLag integer | Messages not yet consumed.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeConsumerClientList.id, version: DescribeConsumerClientList.version,
      group: "ConsumerGroup", note: "The clients connected for a consumer group, with lag each.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        ConsumerGroup string | Consumer group name.
        Filters {Filter} [] | Query filters.
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {ConsumerClient} [] | The page's items.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeConsumerClient.id, version: DescribeConsumerClient.version,
      group: "ConsumerGroup", note: "One consumer client and its progress topic by topic. Offset and Limit page through the topics.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TopicTotalCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        ClientId string !all | Client id.
        Filters {Filter} [] | Query filters.
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20.
        ConsumerGroup string | Consumer group name.
        """#,
      response: #"""
        Client {ConsumerClient} null | The client.
        TopicList {TopicConsumeStats} [] null | Progress topic by topic.
        TopicTotalCount integer | Topics in TopicList in all.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: ResetConsumerGroupOffset.id, version: ResetConsumerGroupOffset.version,
      group: "ConsumerGroup", note: "Move a group's progress on a topic to a time, or to the newest message (-1): messages are skipped or delivered again.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["ConsumerGroup", "Topic"], mutates: true, isDangerous: true, requestsPerSecond: 10000,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Topic string !all | Topic name.
        ResetTimestamp integer !all unit=milliseconds except=-1 | Where to begin, Unix milliseconds; -1: the newest message.
        ConsumerGroup string | Consumer group name.
        """#,
      response: [],
      errors: "FailedOperation"),
  ]
}
