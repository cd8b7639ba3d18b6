import TRocket
import TencentCloud

/// Messages of a topic in a time range, or those of them that a query finds.
enum MessageResource: Kind {
  static let id = ResourceID.messages
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Messages", "消息"), scope: scope, fields: MessageFields.all.map(\.description),
    columns: [
      .field("MsgId", 34), .field("ProduceTime", 19), .field("Tags", 9, weight: 1),
      .field("Keys", 14, weight: 1), .field("ProducerAddr", 21),
    ],
    source: MessageFields.source, describe: MessageDescription.sources,
    parentParameter: "Topic", isReachedByName: false, isByTime: true,
    emptyText: Phrase(
      "No messages match. {time-range} selects another time range, {message-query} another query.",
      "没有匹配的消息。按 {time-range} 选择其他时间范围，按 {message-query} 修改查询条件。"))

  static let readingTitles = [
    DescribeMessageList.id: Phrase("Find messages", "查询消息列表"),
    DescribeMessage.id: Phrase("A message and who consumed it", "查询消息详情"),
    DescribeMessageTrace.id: Phrase("The trace of a message", "查询消息轨迹"),
  ]
}

extension ResourceID {
  package static let messages = ResourceID("messages")
}
