import TRocket
import TencentCloud

/// What the lists of messages and of dead letters have in common: their items and the query that
/// reads them.
enum MessageFields {
  static let all: [Field<MessageItem>] = [
    .text("MsgId") { $0.msgID }, .timeText("ProduceTime") { $0.produceTime },
    .text("Tags") { $0.tags }, .text("Keys") { $0.keys },
    .text("ProducerAddr") { $0.producerAddr },
    .count("DeadLetterResendTimes") { $0.deadLetterResendTimes },
    .count("DeadLetterResendSuccessTimes") { $0.deadLetterResendSuccessTimes },
  ]

  /// Pages of a query, whose task id the pages after the first send with the same conditions (the
  /// data's note of `DescribeMessageList`).
  static let source = RowSource.pages(action: DescribeMessageList.id) {
    client, location, page throws(CloudError) in
    guard let request = DescribeMessageList(location, page) else {
      return ListPage(rows: [], total: 0)
    }
    let reply = try await client.reply(to: request)
    guard let items = reply.value.data else {
      // Where nothing was found there may be no list; where something was, that is no answer.
      if reply.value.totalCount == 0 { return ListPage(rows: [], total: 0) }
      throw CloudError.withoutList(DescribeMessageList.self)
    }
    var listed = ListPage(
      all, id: { $0.msgID }, items, from: page.offset, total: reply.value.totalCount,
      token: reply.value.taskRequestID)
    listed.excess = reply.excess
    return listed
  }
}

extension DescribeMessageList {
  /// What a list of messages asks for; nil without a time range.
  fileprivate init?(_ location: Location, _ page: PageRequest) {
    guard let range = location.range else { return nil }
    let isOfDeadLetters = location.resource == .deadLetters
    self.init(
      instanceID: location.instanceID ?? "", topic: location.messageTopic,
      startTime: range.start.date, endTime: range.end.date, taskRequestID: page.token ?? "",
      offset: page.offset, limit: page.limit)
    if isOfDeadLetters {
      consumerGroup = location.group
      queryDeadLetterMessage = true
    }
    switch location.query {
    case .id(let id): msgID = id
    case .key(let key): msgKey = key
    case .tag(let tag): self.tag = tag
    case .newest(let count): recentMessageNum = count
    case .matching?, nil: break
    }
  }
}

extension Location {
  /// The topic that a query of messages names. Dead letters are the group's: where no topic is known
  /// it stands in its place, as in the product before this one.
  var messageTopic: String { parent ?? group ?? "" }
}
