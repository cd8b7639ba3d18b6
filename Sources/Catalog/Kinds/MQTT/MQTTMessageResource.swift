import TRocket
import TencentCloud

/// Messages of an MQTT topic in a time range. The first page begins a query, whose task id the
/// pages after it send (the data's note of `DescribeMQTTMessageList`).
enum MQTTMessageResource: Kind {
  static let id = ResourceID.mqttMessages
  static let scope = Resource.Scope.mqtt

  static let resource = Resource(
    id, Phrase("Messages", "消息"), scope: scope, fields: fields.map(\.description),
    columns: [
      .field("MsgId", 32), .field("ProduceTime", 19), .field("SubTopic", 20, weight: 2),
      .field("Qos", 5), .field("ProducerAddr", 20, weight: 1), .field("Tags", 12),
      .field("Keys", 10, weight: 1),
    ],
    // MQTT has neither; what speaks RocketMQ beside it may, and services of 2024 tell it.
    columnDialects: ["Tags": .may2024, "Keys": .may2024],
    source: .pages(action: DescribeMQTTMessageList.id) {
      client, location, page throws(CloudError) in
      try await read(client, location, page)
    },
    today: today,
    describe: [
      .action { location, id in
        DescribeMQTTMessage(
          instanceID: location.instanceID ?? "", topic: location.parent ?? "", msgID: id)
      }
    ],
    isReachedByName: false, isByTime: true,
    emptyText: Phrase(
      "No messages in this time range. {time-range} selects another.",
      "该时间范围内没有消息。按 {time-range} 选择其他范围。"))

  static let forms: [ActionForm] = todaysForms

  static let readingTitles = titlesOf2024.merging(todaysTitles) { title, _ in title }

  private static let titlesOf2024: [ActionID: Phrase] = [
    DescribeMQTTMessageList.id: Phrase("Find MQTT messages by time", "按时间查询 MQTT 消息"),
    DescribeMQTTMessage.id: Phrase("An MQTT message", "查询 MQTT 消息详情"),
  ]

  private static func read(
    _ client: CloudClient, _ location: Location, _ page: PageRequest
  ) async throws(CloudError) -> ListPage {
    guard let range = location.range else { return ListPage(rows: [], total: 0) }
    let reply = try await client.reply(
      to: DescribeMQTTMessageList(
        instanceID: location.instanceID ?? "", topic: location.parent ?? "",
        startTime: range.start.date, endTime: range.end.date, taskRequestID: page.token ?? "",
        offset: page.offset, limit: page.limit))
    let answer = reply.value
    var listed = ListPage(
      fields, id: { $0.msgID }, answer.data ?? [], from: page.offset, total: answer.totalCount,
      token: answer.taskRequestID)
    listed.excess = reply.excess
    return listed
  }

  private static let fields: [Field<MQTTMessageItem>] = [
    .text("MsgId") { $0.msgID }, .timeText("ProduceTime") { $0.produceTime },
    .text("SubTopic") { $0.subTopic }, .text("Qos") { $0.qos }, .text("Tags") { $0.tags },
    .text("Keys") { $0.keys }, .text("ProducerAddr") { $0.producerAddr },
    .count("DeadLetterResendTimes") { $0.deadLetterResendTimes },
    .count("DeadLetterResendSuccessTimes") { $0.deadLetterResendSuccessTimes },
    .text("ClientId") { _ in nil },
  ]
}

extension ResourceID {
  package static let mqttMessages = ResourceID("mqtt-messages")
}
