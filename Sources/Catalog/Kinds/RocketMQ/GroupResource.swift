import TRocket

/// Consumer groups of a RocketMQ instance, with the lag that only their details tell.
enum GroupResource {
  static let resource = Resource(
    .groups, Phrase("Consumer groups", "消费组"), aliases: ["group", "consumers"],
    scope: .rocketMQ, fields: fields.map(\.description), live: live,
    columns: [
      .field("ConsumerGroup", 20, weight: 3), .live("ConsumerLag", 9),
      .history(of: "ConsumerLag", 6), .estimate(.rate, 8), .estimate(.drainsIn, 9),
      .live("Tps", 6), .live("ConsumerNum", 9), .age(6),
      .field("ConsumeEnable", 8), .field("ConsumeMessageOrderly", 8),
      .field("MaxRetryTimes", 8), .field("Remark", 16, weight: 3),
    ],
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
    emptyText: Phrase(
      "This instance has no consumer groups. {next-tab} shows its topics.",
      "该实例没有消费组。按 {next-tab} 查看主题。"))

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
