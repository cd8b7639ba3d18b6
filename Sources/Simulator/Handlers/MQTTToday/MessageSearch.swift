import FoundationEssentials
import MQTT
import TencentCloud

/// A search for messages by a topic filter and an expression on their bodies.
struct MessageSearch {
  /// The most messages that one answer holds.
  private static let limit = 1024
  /// The most that are looked at for one answer.
  private static let lookLimit = 20_000

  private let filter: TopicFilter
  /// Unix milliseconds.
  private let start: Int64
  private let limit: Int
  private let expression: BodyExpression?

  /// - Throws: `InvalidParameterValue`
  init(_ request: DescribeMessageByTopic) throws(ServiceFault) {
    guard TopicFilter.isValid(request.topic), let start = request.startTime.milliseconds else {
      throw .invalidValue("Topic must be a topic filter.")
    }
    filter = TopicFilter(request.topic)
    self.start = start
    limit = request.maxNumber ?? 100
    try check(limit, within: 1...Self.limit, parameter: "MaxNumber")
    guard let text = request.filterExpression, !text.isEmpty else {
      expression = nil
      return
    }
    guard let data = Data(base64Encoded: text) else {
      throw .invalidValue("FilterExpression must be in Base64.")
    }
    guard let parsed = BodyExpression(String(decoding: data, as: UTF8.self)) else {
      throw .invalidValue(
        "FilterExpression is no expression of jq 1.6, or one that this simulated cloud does not "
          + "play.")
    }
    expression = parsed
  }

  /// The oldest come first.
  func found(in book: MQTTBook, _ instance: MQTTInstance, now: Int64) -> [MQTTRecord] {
    var found = book.published.filter { $0.time >= start }.map(book.record).filter(matches)
    guard start <= now else { return [] }
    let first = max(start, now - MQTTTopic.retentionMilliseconds)
    let publishers = MessagePublishers(book, from: first, to: now)
    for topic in topics(of: instance) {
      var seen = 0
      for number in topic.messages(from: start, to: now, now: now).prefix(Self.lookLimit) {
        guard let record = book.record(topic.message(number), by: publishers), matches(record)
        else { continue }
        found.append(record)
        seen += 1
        if seen == limit { break }
      }
    }
    return Array(found.sorted { ($0.time, $0.id) < ($1.time, $1.id) }.prefix(limit))
  }

  private func topics(of instance: MQTTInstance) -> [MQTTTopic] {
    guard let level = filter.firstLevel else { return instance.topics.rows }
    return instance.topics[level].map { [$0] } ?? []
  }

  private func matches(_ record: MQTTRecord) -> Bool {
    guard filter.covers(record.topic) else { return false }
    guard let expression else { return true }
    guard let body = try? JSONValue(parsing: Data(record.payload.utf8)) else { return false }
    return expression.holds(of: body)
  }
}
