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
    nameParameter: "MsgId", parentParameter: "Topic", isReachedByName: false, isByTime: true,
    emptyText: Phrase(
      "No messages match. {time-range} selects another time range, {message-query} another query.",
      "没有匹配的消息。按 {time-range} 选择其他时间范围，按 {message-query} 修改查询条件。"))

  static let forms: [ActionForm] = [
    ActionForm(
      id: "send-message", action: SendMessage.id,
      title: Phrase("Send a test message", "发送测试消息"), resource: .topics, purpose: .other,
      target: .row,
      consequence: Phrase(
        "Every group of the topic consumes it as any other message. It cannot be taken back.",
        "订阅该主题的消费组会像普通消息一样消费它，发送后无法撤回。")),
    ActionForm(
      id: "resend-dead-letters", action: ResendDeadLetterMessage.id,
      title: Phrase("Resend dead letters", "重新投递死信消息"), resource: .deadLetters,
      purpose: .other, target: .row,
      consequence: Phrase(
        "The group consumes it again, even where part of the work was done before.",
        "消费组会再次消费该消息，即使此前已完成部分处理。")),
    ActionForm(
      id: "push-message", action: VerifyMessageConsumption.id,
      title: Phrase("Push a message to a consumer", "推送消息给消费者验证"), resource: id,
      purpose: .other, target: .row,
      consequence: Phrase(
        "The consumer handles it, even where the group has consumed it before.",
        "该消费者会处理此消息，即使消费组此前已消费过。")),
  ]

  static let readingTitles = [
    DescribeMessageList.id: Phrase("Find messages", "查询消息列表"),
    DescribeMessage.id: Phrase("A message and who consumed it", "查询消息详情"),
    DescribeMessageTrace.id: Phrase("The trace of a message", "查询消息轨迹"),
  ]
}

extension ResourceID {
  package static let messages = ResourceID("messages")
}
