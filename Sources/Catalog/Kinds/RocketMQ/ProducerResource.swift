import TRocket
import TencentCloud

/// The clients that produce to a topic.
enum ProducerResource: Kind {
  static let id = ResourceID.producers
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Producers of the topic", "主题的生产者"), scope: scope,
    fields: fields.map(\.description), fieldTitles: titles,
    columns: [
      .field("ClientId", 28, weight: 3), .field("ClientIp", 21), .field("Language", 8),
      .field("Version", 8), .field("ChannelProtocol", 8), .field("LastUpdateTimestamp", 19),
    ],
    source: .list(
      fields, id: { $0.clientID },
      request: {
        DescribeProducerList(
          instanceID: $0.instanceID ?? "", topic: $0.parent ?? "", limit: $1.limit,
          offset: $1.offset)
      },
      items: { $0.producerList }, total: { $0.totalCount }),
    parentParameter: "Topic", isReachedByName: false,
    emptyText: Phrase(
      "No producer is online for this topic. {back} goes back.", "该主题没有在线的生产者。按 {back} 返回。"))

  static let readingTitles = [
    DescribeProducerList.id: Phrase("Producers of a topic", "查询主题的生产者列表")
  ]

  private static let titles = ["LastUpdateTimestamp": Phrase("Last produced", "最后生产")]

  private static let fields: [Field<ProducerInfo>] = [
    .text("ClientId") { $0.clientID },
    // The service writes a slash before some addresses, as Java does.
    .text("ClientIp") { $0.clientIp.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 } },
    .text("Language") { $0.language }, .text("Version") { $0.version },
    .token("ChannelProtocol") { $0.channelProtocol?.rawValue },
    .time("LastUpdateTimestamp") { $0.lastUpdateTimestamp },
  ]
}

extension ResourceID {
  package static let producers = ResourceID("producers")
}
