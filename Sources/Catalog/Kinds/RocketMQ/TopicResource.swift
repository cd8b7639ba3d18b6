import TRocket

/// Topics of a RocketMQ instance.
enum TopicResource {
  static let resource = Resource(
    .topics, Phrase("Topics", "主题"), aliases: ["topic"], scope: .rocketMQ,
    fields: fields.map(\.description), live: live,
    columns: [
      .field("Topic", 26, weight: 3), .field("TopicType", 13), .field("QueueNum", 8),
      .field("MsgTTL", 9), .live("SubscriptionCount", 11), .live("LastUpdateTime", 19),
      .field("Remark", 18, weight: 3),
    ],
    source: .list(
      fields, id: { $0.topic },
      request: {
        DescribeTopicList(instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    describe: [
      .action {
        DescribeTopic(instanceID: $0.instanceID ?? "", topic: $1, offset: 0, limit: 100)
      }
    ],
    entered: .subscribers,
    emptyText: Phrase(
      "This instance has no topics. {next-tab} shows its other lists.",
      "该实例没有主题。按 {next-tab} 查看其他列表。"))

  /// One subscription is asked for: the count and the times come with any page.
  private static let live = LiveSource.answer(
    [
      Field<DescribeTopic.Response>.count("SubscriptionCount") { $0.subscriptionCount },
      .time("LastUpdateTime") { $0.lastUpdateTime },
    ],
    request: {
      DescribeTopic(instanceID: $0.instanceID ?? "", topic: $1, offset: 0, limit: 1)
    })

  private static let fields: [Field<TopicItem>] = [
    .text("Topic") { $0.topic }, .token("TopicType") { $0.topicType?.rawValue },
    .count("QueueNum") { $0.queueNum }, .count("MsgTTL", .hours) { $0.msgTTL },
    .text("Remark") { $0.remark }, .text("InstanceId") { $0.instanceID },
    .text("ClusterIdV4") { $0.clusterIdV4 }, .text("NamespaceV4") { $0.namespaceV4 },
    .text("TopicV4") { $0.topicV4 }, .text("FullNamespaceV4") { $0.fullNamespaceV4 },
  ]
}
