import TRocket
import TencentCloud

/// Consumer groups of a RocketMQ instance, with the lag that only their details tell.
enum GroupResource: Kind {
  static let id = ResourceID.groups
  static let scope = Resource.Scope.rocketMQ
  static let isTab = true

  static let resource = Resource(
    id, Phrase("Consumer groups", "消费组"), aliases: ["group", "consumers", "cg"],
    scope: scope, fields: fields.map(\.description), live: live,
    columns: [
      .field("ConsumerGroup", 20, weight: 3), .live("ConsumerLag", 9),
      .history(of: "ConsumerLag", 6), .estimate(.rate, 8), .estimate(.drainsIn, 10),
      .live("Tps", 6), .live("ConsumerNum", 9), .age(6),
      .field("ConsumeEnable", 8), .field("ConsumeMessageOrderly", 8),
      .field("MaxRetryTimes", 8), .field("Remark", 16, weight: 3),
    ],
    // The worst first.
    defaultSort: ("ConsumerLag", isDescending: true),
    source: .list(
      fields, id: { $0.consumerGroup },
      request: {
        DescribeConsumerGroupList(
          instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    describe: [
      .action { DescribeConsumerGroup(instanceID: $0.instanceID ?? "", consumerGroup: $1) }
    ],
    entered: .subscriptions,
    recipe: recipe, polled: .group,
    printed: [
      "ConsumerGroup", "ConsumeEnable", "ConsumeMessageOrderly", "MaxRetryTimes", "Remark",
    ],
    emptyText: Phrase(
      "This instance has no consumer groups. {next-tab} shows its topics.",
      "该实例没有消费组。按 {next-tab} 查看主题。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeConsumerGroupList.id: Phrase("List consumer groups", "查询消费组列表"),
    DescribeConsumerGroup.id: Phrase("A consumer group and its lag", "查询消费组详情"),
    DescribeConsumerLag.id: Phrase("The lag of a consumer group", "查询消费组堆积"),
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "create-group", action: CreateConsumerGroup.id,
      title: Phrase("Create a consumer group", "创建消费组"), resource: id, purpose: .create,
      target: .instance,
      proposals: [
        "MaxRetryTimes": "16", "ConsumeEnable": "true", "ConsumeMessageOrderly": "false",
      ], recipe: recipe),
    ActionForm(
      id: "modify-group", action: ModifyConsumerGroup.id,
      title: Phrase("Change the consumer group", "修改消费组"), resource: id, purpose: .modify,
      target: .row, recipe: recipe,
      consequence: Phrase(
        "A disabled group stops consuming, and its lag grows.", "禁止消费后该组停止消费，堆积会增长。"),
      decisive: ["ConsumeEnable"]),
    ActionForm(
      id: "delete-group", action: DeleteConsumerGroup.id,
      title: Phrase("Delete the consumer group", "删除消费组"), resource: id, purpose: .delete,
      target: .row, recipe: recipe,
      consequence: Phrase(
        "Deletes the group with its consumption progress; its consumers stop. This cannot be "
          + "undone.",
        "消费组及其消费进度会被删除，消费者停止消费，且无法恢复。")),
    ActionForm(
      id: "import-groups", action: ImportSourceClusterConsumerGroups.id,
      title: Phrase("Import consumer groups of another cluster", "从源集群导入消费组"),
      resource: id, purpose: .other, target: .region,
      consequence: Phrases.imported),
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeConsumerGroup.id)], nameParameter: "ConsumerGroup",
    fields: [
      "ConsumeEnable", "ConsumeMessageOrderly", "MaxRetryTimes", "RetryPolicy", "LiteTopic",
      "DeadLetterTargetTopic", "Remark",
    ],
    numbers: ["ConsumerNum", "ConsumerLag"])

  private static let live = LiveSource.answer(
    GroupSample.fields,
    request: { DescribeConsumerGroup(instanceID: $0.instanceID ?? "", consumerGroup: $1) },
    reading: { GroupSample($0) }, facts: { .group($0) })

  private static let fields: [Field<ConsumeGroupItem>] = [
    .text("ConsumerGroup") { $0.consumerGroup }, .flag("ConsumeEnable") { $0.consumeEnable },
    .flag("ConsumeMessageOrderly") { $0.consumeMessageOrderly },
    .count("MaxRetryTimes") { $0.maxRetryTimes }, .text("Remark") { $0.remark },
    .text("InstanceId") { $0.instanceID },
  ]
}

extension ResourceID {
  package static let groups = ResourceID("groups")
}
