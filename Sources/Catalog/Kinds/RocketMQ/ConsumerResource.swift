import TRocket
import TencentCloud

/// The clients that consume for a group, with what each of them holds of the lag.
enum ConsumerResource: Kind {
  static let id = ResourceID.consumers
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Consumers of the group", "消费组的消费者"), scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("ClientId", 28, weight: 3), .field("ConsumerLag", 11), .field("ClientAddr", 21),
      .field("Language", 8), .field("Version", 8), .field("ChannelProtocol", 8),
    ],
    defaultSort: ("ConsumerLag", true),
    source: .list(
      fields, id: { $0.clientID },
      request: {
        DescribeConsumerClientList(
          instanceID: $0.instanceID ?? "", consumerGroup: $0.parent, offset: $1.offset,
          limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    describe: [
      .action {
        DescribeConsumerClient(
          instanceID: $0.instanceID ?? "", clientID: $1, offset: 0, limit: 100,
          consumerGroup: $0.parent)
      }
    ],
    parentParameter: "ConsumerGroup", isReachedByName: false,
    emptyText: Phrase(
      "No consumer is online for this group. {back} goes back.", "该消费组没有在线的消费者。按 {back} 返回。"))

  static let readingTitles = [
    DescribeConsumerClientList.id: Phrase("Consumers of a group", "查询消费组的客户端列表"),
    DescribeConsumerClient.id: Phrase("A consumer and its topics", "查询消费者客户端详情"),
  ]

  private static let fields: [Field<ConsumerClient>] = [
    .text("ClientId") { $0.clientID }, .count("ConsumerLag") { $0.consumerLag },
    .text("ClientAddr") { $0.clientAddr }, .text("Language") { $0.language },
    .text("Version") { $0.version },
    .token("ChannelProtocol") { $0.channelProtocol?.rawValue },
  ]
}

extension ResourceID {
  package static let consumers = ResourceID("consumer-clients")
}
