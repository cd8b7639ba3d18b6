import FoundationEssentials
import MQTT
import TencentCloud

/// Messages of a topic filter from a time on, up to 1,024 in an answer. From there the time of the last
/// one leads on, by its name; where it does not, there may be more.
struct MessagesByTopic {
  /// The most that an answer holds (the data's note of `MaxNumber`).
  private static let limit = 1024

  let client: CloudClient
  let location: Location

  /// Where a page begins, and which messages of that millisecond were on the one before it.
  private struct Start {
    var milliseconds: Int64
    var held: Set<String> = []

    init(milliseconds: Int64, held: Set<String> = []) {
      self.milliseconds = milliseconds
      self.held = held
    }

    init?(token: String) {
      let parts = token.split(separator: " ").map(String.init)
      guard let first = parts.first, let time = Int64(first) else { return nil }
      self.init(milliseconds: time, held: Set(parts.dropFirst()))
    }

    var token: String { (["\(milliseconds)"] + held.sorted()).joined(separator: " ") }
  }

  /// - Parameter expression: What is asked of the body, in jq; nil: nothing.
  func page(
    _ page: PageRequest, filter: String, _ expression: String?
  ) async throws(CloudError) -> ListPage {
    guard let range = location.range else { return ListPage(rows: [], total: 0) }
    let start = page.token.flatMap(Start.init) ?? Start(milliseconds: range.start)
    let answer = try await client.call(
      DescribeMessageByTopic(
        instanceID: location.instanceID ?? "", topic: filter, startTime: start.milliseconds.date,
        maxNumber: MessagesByTopic.limit,
        filterExpression: expression.map { Data($0.utf8).base64EncodedString() }))
    guard let all = answer.data else { throw CloudError.withoutList(DescribeMessageByTopic.self) }
    let times = all.map { $0.storeTimestamp?.unixMilliseconds }
    let messages = zip(all, times).filter { message, time in
      (time ?? range.start) <= range.end
        && message.messageID.map { !start.held.contains($0) } != false
    }.map(\.0)
    let next = all.count < MessagesByTopic.limit ? nil : self.next(all, times, after: start)
    let isPast = times.contains { ($0 ?? 0) > range.end }
    let isEnd = all.count < MessagesByTopic.limit || isPast
    var listed = ListPage(
      MessagesByTopic.fields, id: { $0.messageID }, messages, from: page.offset,
      total: isEnd || next == nil ? page.offset + messages.count : nil,
      token: next?.token)
    listed.mayHaveMore = !isEnd
    return listed
  }

  /// Where the page after a full one begins; nil where the answer is not in the order of time, or of
  /// one millisecond only.
  private func next(_ all: [MQTTMessage], _ times: [Int64?], after start: Start) -> Start? {
    let known = times.compactMap { $0 }
    guard known.count == times.count, let last = known.last, last > start.milliseconds,
      zip(known, known.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    let ids = zip(all, known).filter { $0.1 == last }.compactMap { $0.0.messageID }
    return Start(milliseconds: last, held: Set(ids))
  }

  /// Parallel to the fields of a list of messages.
  static let fields: [Field<MQTTMessage>] = [
    .text("MsgId") { $0.messageID }, .time("ProduceTime") { $0.storeTimestamp },
    .text("SubTopic") { $0.originTopic }, .text("Qos") { $0.qos }, .text("Tags") { _ in nil },
    .text("Keys") { _ in nil }, .text("ProducerAddr") { _ in nil },
    .count("DeadLetterResendTimes") { _ in Int?.none },
    .count("DeadLetterResendSuccessTimes") { _ in Int?.none },
    .text("ClientId") { $0.clientID },
  ]
}
