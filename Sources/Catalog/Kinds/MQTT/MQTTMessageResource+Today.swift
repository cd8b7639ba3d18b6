import FoundationEssentials
import MQTT
import TencentCloud

/// Messages over `mqtt`: of a first-level topic by time as in 2024, one by its id, or those of a topic
/// filter whose bodies match an expression.
extension MQTTMessageResource {
  static let today = TodaysResource(
    source: .pages(action: DescribeMessageList.id) { client, location, page throws(CloudError) in
      switch location.query {
      case .id(let id)?: try await one(id, client, location)
      case .matching(let filter, let expression)?:
        try await MessagesByTopic(client: client, location: location)
          .page(page, filter: filter ?? everything(below: location.parent ?? ""), expression)
      case .key?, .tag?, .newest?, nil: try await listed(client, location, page)
      }
    },
    describe: [
      .action { DescribeMessageDetails(instanceID: $0.instanceID ?? "", messageID: $1) }
    ],
    emptyText: Phrase(
      "No messages match. {time-range} selects another time range, {message-query} another query.",
      "没有匹配的消息。按 {time-range} 选择其他时间范围，按 {message-query} 修改查询条件。"))

  static let todaysTitles: [ActionID: Phrase] = [
    DescribeMessageList.id: Phrase("Find MQTT messages by time", "按时间查询 MQTT 消息"),
    DescribeMessageByTopic.id: Phrase(
      "Find MQTT messages by topic filter and body", "按 Topic 与消息体查询 MQTT 消息"),
    DescribeMessageDetails.id: Phrase("An MQTT message", "查询 MQTT 消息详情"),
  ]

  static let todaysForms: [ActionForm] = [
    ActionForm(
      id: "publish-message", action: PublishMessage.id,
      title: Phrase("Publish a message", "发布消息"), resource: .mqttTopics, purpose: .other,
      target: .instance, proposals: ["Qos": "1", "Retain": "false"],
      consequence: Phrase(
        "Whoever subscribes gets it as any other message. It cannot be taken back.",
        "订阅者会像普通消息一样收到它，发送后无法撤回。"))
  ]

  /// The filter of a topic and of all that is published below it (MQTT 5.0, 4.7.1.2).
  private static func everything(below topic: String) -> String { topic + "/#" }

  private static func listed(
    _ client: CloudClient, _ location: Location, _ page: PageRequest
  ) async throws(CloudError) -> ListPage {
    guard let range = location.range else { return ListPage(rows: [], total: 0) }
    let reply = try await client.reply(
      to: DescribeMessageList(
        instanceID: location.instanceID ?? "", topic: location.parent ?? "",
        startTime: range.start.date, endTime: range.end.date, taskRequestID: page.token ?? "",
        offset: page.offset, limit: page.limit))
    let answer = reply.value
    var listed = ListPage(
      fields, id: { $0.msgID }, answer.data, from: page.offset, total: answer.totalCount,
      token: answer.taskRequestID)
    listed.excess = reply.excess
    return listed
  }

  /// The one of an id, as a list.
  private static func one(
    _ id: String, _ client: CloudClient, _ location: Location
  ) async throws(CloudError) -> ListPage {
    do throws(CloudError) {
      let answer = try await client.call(
        DescribeMessageDetails(instanceID: location.instanceID ?? "", messageID: id))
      let message = MQTTMessage(
        messageID: answer.messageID ?? id, clientID: answer.clientID, qos: answer.qos,
        storeTimestamp: answer.storeTimestamp, originTopic: answer.originTopic)
      return ListPage(MessagesByTopic.fields, id: { $0.messageID }, [message], from: 0, total: 1)
    } catch {
      if error.code == "ResourceNotFound.Message" { return ListPage(rows: [], total: 0) }
      throw error
    }
  }

  /// Parallel to the fields of 2024.
  private static let fields: [Field<MQTTMessageItem>] = [
    .text("MsgId") { $0.msgID }, .timeText("ProduceTime") { $0.produceTime },
    .text("SubTopic") { $0.subTopic }, .text("Qos") { $0.qos }, .text("Tags") { $0.tags },
    .text("Keys") { $0.keys }, .text("ProducerAddr") { $0.producerAddr },
    .count("DeadLetterResendTimes") { $0.deadLetterResendTimes },
    .count("DeadLetterResendSuccessTimes") { $0.deadLetterResendSuccessTimes },
    .text("ClientId") { _ in nil },
  ]
}
