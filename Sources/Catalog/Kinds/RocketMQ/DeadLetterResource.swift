import TRocket

/// Messages that a group gave up on, in a time range.
enum DeadLetterResource: Kind {
  static let id = ResourceID.deadLetters
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Dead letters", "死信消息"), scope: scope,
    fields: MessageFields.all.map(\.description),
    fieldTitles: [
      "DeadLetterResendTimes": Phrase("Resent", "重发"),
      "DeadLetterResendSuccessTimes": Phrase("Resent OK", "重发成功"),
    ],
    columns: [
      .field("MsgId", 34), .field("ProduceTime", 19), .field("DeadLetterResendTimes", 7),
      .field("DeadLetterResendSuccessTimes", 9), .field("Tags", 9, weight: 1),
      .field("Keys", 14, weight: 1), .field("ProducerAddr", 21),
    ],
    source: MessageFields.source, describe: MessageDescription.sources,
    nameParameter: "MessageIds", isReachedByName: false, isByTime: true,
    emptyText: Phrase(
      "No dead letters match. {time-range} selects another time range, {message-query} another "
        + "query.",
      "没有匹配的死信消息。按 {time-range} 选择其他时间范围，按 {message-query} 修改查询条件。"))
}

extension ResourceID {
  package static let deadLetters = ResourceID("dead-letters")
}
