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
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Topic string !all | Topic name.
        TopicType string !all enum=TopicType | Topic type.
        QueueNum integer !may2024 | Queues of the topic.
        Remark string | Remark.
        MsgTTL integer | Message retention of the topic, hours.
        TagList {Tag} [] @today | Tags.
        AutoExpireDelete boolean @today | LITE topics only: whether it is deleted on expiry.
        AutoExpireTime integer @today | LITE topics only: duration until expiry, minutes, 30 to 720 (creation's document says seconds).
        """#,
      response: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        Topic string | Topic name.
        """#,
      errors: "FailedOperation FailedOperation.InstanceNotReady LimitExceeded.TopicNum OperationDenied ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: DeleteTopic.id, version: DeleteTopic.version,
      group: "Topic", note: "Delete a topic.",
      verb: .delete, instanceKind: .rocketMQ, nameParameters: ["Topic"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Topic string !all | Topic name.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Topic"),
    ActionDescriptor(
      id: ModifyTopic.id, version: ModifyTopic.version,
      group: "Topic", note: "Change a topic's queue count, remark or message TTL.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Topic string !all | Topic name.
        QueueNum integer | Queues of the topic.
        Remark string | Remark.
        MsgTTL integer | Message retention of the topic, hours.
        AutoExpireDelete boolean @today | LITE topics only: whether it is deleted on expiry.
        AutoExpireTime integer @today | LITE topics only: duration until expiry, minutes, 30 to 720 (creation's document says seconds).
        """#,
      response: [],
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DescribeTopicList.id, version: DescribeTopicList.version,
      group: "Topic", note: "List topics. Filters: TopicName (substring), TopicType (multi-select: Normal, Order, Transaction, DelayScheduled).",
      verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Filters {Filter} [] | Query filters.
        Offset integer | Index of the page's first item.
        Limit integer | Page size.
        TagFilters {TagFilter} [] @today | Tag filters.
        FromGroup string @today | Only the topics that this group subscribes to.
        """#,
      response: #"""
        TotalCount integer null | Items in all.
        Data {TopicItem} [] | The page's items.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeTopic.id, version: DescribeTopic.version,
      group: "Topic", note: "One topic and the consumer groups subscribed to it. Offset and Limit page through the subscriptions; filter: ConsumerGroup.",
      verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, higherLimit: .init(200, in: .today), paging: .pages(total: "SubscriptionCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Topic string !all | Topic name.
        Filters {Filter} [] | Query filters.
        Offset integer | Index of the page's first item.
        Limit integer | Page size.
        """#,
      response: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        Topic string | Topic name.
        TopicType string enum=TopicType | Topic type.
        Remark string | Remark.
        CreatedTime integer unit=seconds | Creation time.
        LastUpdateTime integer unit=seconds | Time of the last update.
        SubscriptionCount integer | Subscriptions of the topic.
        SubscriptionData {SubscriptionData} [] | Subscriptions of the topic.
        MsgTTL integer | Message retention of the topic, hours.
        QueueNum integer @today | Queues of the topic.
        AutoExpireDelete boolean @today | LITE topics only: whether it is deleted on expiry.
        AutoExpireTime integer @today | LITE topics only: duration until expiry, minutes, 30 to 720 (creation's document says seconds).
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.Topic"),
    ActionDescriptor(
      id: DescribeTopicListByGroup.id, version: DescribeTopicListByGroup.version,
      group: "Topic", note: "The topics that a consumer group subscribes to, with lag and consistency each. Filter: TopicName (substring).",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20.
        ConsumerGroup string | Consumer group name.
        Filters {Filter} [] | Query filters.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {SubscriptionData} [] | The page's items.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeTopicStats.id, version: DescribeTopicStats.version,
      group: "Topic", note: "Queue by queue: produced and consumed offsets and lag of one group on one topic. PLATINUM instances of 5.x only.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        Topic string !all | Topic name.
        InstanceId string !all | Instance id (rmq-…).
        GroupId string !all | Consumer group name.
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {TopicStatsDetail} [] | The page's items.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.Topic UnsupportedOperation"),
    ActionDescriptor(
      id: DescribeProducerList.id, version: DescribeProducerList.version,
      group: "Topic", note: "Clients that produce to a topic. Filters: ClientIP, ClientID.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Topic string !all | Topic name.
        Filters {Filter} [] | Query filters.
        Limit integer | Page size; default 20.
        Offset integer | Index of the page's first item; default 0.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        ProducerList {ProducerInfo} [] | Producers.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.MigrationTask ResourceNotFound.Topic ResourceUnavailable"),
  ]
}
