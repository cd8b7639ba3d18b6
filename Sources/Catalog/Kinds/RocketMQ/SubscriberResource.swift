import TRocket

/// The groups that subscribe to a topic, with the lag of each: one call tells them all.
enum SubscriberResource: Kind {
  static let id = ResourceID.subscribers
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Groups of the topic", "主题的消费组"), scope: scope,
    fields: SubscriptionFields.all.map(\.description), fieldTitles: SubscriptionFields.titles,
    columns: [
      .field("ConsumerGroup", 24, weight: 3), .field("ConsumerLag", 11), .field("IsOnline", 8),
      .field("MessageModel", 12), .field("SubString", 14, weight: 1),
      .field("ConsumeType", 13), .field("Consistency", 11), .field("LastUpdateTime", 19),
    ],
    source: .list(
      SubscriptionFields.all, id: { $0.consumerGroup },
      request: {
        DescribeTopic(
          instanceID: $0.instanceID ?? "", topic: $0.parent ?? "", offset: $1.offset,
          limit: $1.limit)
      },
      items: { $0.subscriptionData }, total: { $0.subscriptionCount }),
    describe: [
      .action { DescribeConsumerGroup(instanceID: $0.instanceID ?? "", consumerGroup: $1) }
    ],
    entered: .subscriptions, parentParameter: "Topic", polled: .group, isReachedByName: false,
    emptyText: Phrase(
      "No group subscribes to this topic. {back} goes back.", "没有消费组订阅该主题。按 {back} 返回。"))
}

extension ResourceID {
  package static let subscribers = ResourceID("subscribers")
}
