import TRocket
import TencentCloud

/// Topics of a RocketMQ instance.
enum TopicResource: Kind {
  static let id = ResourceID.topics
  static let scope = Resource.Scope.rocketMQ
  static let isTab = true

  static let resource = Resource(
    id, Phrase("Topics", "主题"), aliases: ["topic"], scope: scope,
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
    recipe: recipe, polled: .recipe,
    printed: ["Topic", "TopicType", "QueueNum", "MsgTTL", "Remark"],
    emptyText: Phrase(
      "This instance has no topics. {next-tab} shows its other lists.",
      "该实例没有主题。按 {next-tab} 查看其他列表。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeTopicList.id: Phrase("List topics", "查询主题列表"),
    DescribeTopic.id: Phrase("A topic and its subscribers", "查询主题详情"),
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "create-topic", action: CreateTopic.id, title: Phrase("Create a topic", "创建主题"),
      resource: id, purpose: .create, target: .instance,
      proposals: ["TopicType": "NORMAL", "QueueNum": "3"], recipe: recipe),
    ActionForm(
      id: "modify-topic", action: ModifyTopic.id, title: Phrase("Change the topic", "修改主题"),
      resource: id, purpose: .modify, target: .row, recipe: recipe),
    ActionForm(
      id: "delete-topic", action: DeleteTopic.id, title: Phrase("Delete the topic", "删除主题"),
      resource: id, purpose: .delete, target: .row, recipe: recipe,
      consequence: Phrase(
        "Deletes the topic with its messages, and sending to it fails. This cannot be undone.",
        "主题及其消息会被删除，之后发送将失败，且无法恢复。")),
    ActionForm(
      id: "import-topics", action: ImportSourceClusterTopics.id,
      title: Phrase("Import topics of another cluster", "从源集群导入主题"), resource: id,
      purpose: .other, target: .region,
      consequence: Phrases.imported),
  ]

  private static let recipe = ReadBackRecipe(
    id,
    sources: [
      .describe(DescribeTopic.id), .row(DescribeTopicList.id, filter: "TopicName", name: "Topic"),
    ], nameParameter: "Topic",
    fields: [
      "TopicType", "QueueNum", "MsgTTL", "AutoExpireDelete", "AutoExpireTime", "Remark",
    ],
    numbers: ["SubscriptionCount"])

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

extension ResourceID {
  package static let topics = ResourceID("topics")
}
