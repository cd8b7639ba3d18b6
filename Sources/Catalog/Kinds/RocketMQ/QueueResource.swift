import TRocket
import TencentCloud

/// The queues of a topic with a group's progress on each: one that stands still, or holds most of
/// the lag, is seen here.
enum QueueResource: Kind {
  static let id = ResourceID.queues
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Queues", "队列消费进度"), scope: scope, fields: fields.map(\.description),
    fieldTitles: titles,
    columns: [
      .field("Queue", 16, weight: 1), .field("MessageCount", 11), .field("BrokerOffset", 16),
      .field("CommitOffset", 16), .field("LastUpdateTimestamp", 19),
    ],
    defaultSort: ("MessageCount", true),
    source: .list(
      fields, id: name,
      request: {
        DescribeTopicStats(
          topic: $0.parent ?? "", instanceID: $0.instanceID ?? "", groupID: $0.group ?? "",
          offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    parentParameter: "Topic", isReachedByName: false,
    emptyText: Phrase(
      "The service names no queues. {back} goes back.", "服务未返回任何队列。按 {back} 返回。"))

  static let readingTitles = [
    DescribeTopicStats.id: Phrase("A group's progress queue by queue", "查询消费组各队列的消费进度")
  ]

  private static let titles = [
    "LastUpdateTimestamp": Phrase("Last moved", "最后更新"),
    "MessageCount": Phrase("Lag", "堆积量"),
  ]

  private static let fields: [Field<TopicStatsDetail>] = [
    .text("Queue", name), .count("MessageCount") { $0.messageCount },
    .count("BrokerOffset") { $0.brokerOffset }, .count("CommitOffset") { $0.commitOffset },
    .time("LastUpdateTimestamp") { $0.lastUpdateTimestamp },
    .text("BrokerName") { $0.brokerName }, .count("QueueId") { $0.queueID },
  ]

  /// Only with its broker is a queue's number its own.
  private static func name(_ queue: TopicStatsDetail) -> String? {
    guard let number = queue.queueID else { return queue.brokerName }
    return "\(queue.brokerName ?? "–") #\(number)"
  }
}

extension ResourceID {
  package static let queues = ResourceID("queues")
}
