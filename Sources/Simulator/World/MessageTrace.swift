import TRocket
import TencentCloud

/// The way of a message through its stages, as the service tells it: each stage's record is JSON
/// within JSON.
struct MessageTrace {
  let message: RocketMessage
  let topic: Topic
  let groups: [Group]
  let moment: Moment

  var stages: [MessageTraceItem] {
    [
      item(.produce, produced), item(.persist, stored),
      item(.consume, .object(["RocketMqConsumeLogs": .array(groups.flatMap(consumed))])),
    ]
  }

  private func item(_ stage: TraceStage, _ record: JSONValue) -> MessageTraceItem {
    MessageTraceItem(stage: stage, data: record.compact)
  }

  private var produced: JSONValue {
    let producer = message.producer(among: topic.producers)
    return .object([
      "MsgId": .string(message.id), "Tag": .string(message.tag), "Key": .string(message.key),
      "ProducerAddr": .string(producer?.address ?? ""),
      "ProducerName": .string(producer?.id ?? ""),
      "ProduceTime": .string(time(message.time)), "Duration": .integer(Int64(cost)),
      "Status": .integer(0),
    ])
  }

  private var stored: JSONValue {
    .object([
      "MsgId": .string(message.id), "PersistTime": .string(time(message.time + Int64(cost))),
      "BrokerName": .string("broker-\(message.number % 2)"),
      "QueueId": .integer(message.number % Int64(max(1, topic.queues))),
      "Size": .integer(Int64(message.body.utf8.count)), "Status": .integer(0),
    ])
  }

  private func consumed(by group: Group) -> [JSONValue] {
    guard let subscription = group.subscriptions.first(where: { $0.topic == topic.name }) else {
      return []
    }
    let consumption = group.consumption(of: message, topic, subscription, at: moment)
    return consumption.attempts.enumerated().map { index, attempt in
      .object([
        "ConsumerGroup": .string(group.name), "ConsumerAddr": .string(attempt.client.address),
        "ConsumerName": .string(attempt.client.id), "PushTime": .string(time(attempt.pushTime)),
        "ConsumeTime": .string(time(attempt.pushTime + attempt.tookMilliseconds)),
        "RetryTimes": .integer(Int64(index)),
        "Status": .integer(attempt.hasSucceeded ? 0 : index < 16 ? 1 : 5),
      ])
    }
  }

  /// How long producing took, in milliseconds.
  private var cost: UInt64 { message.draw(11) % 9 + 1 }

  /// With a comma before the milliseconds, and no date's zone: as seen.
  private func time(_ milliseconds: Int64) -> String {
    CalendarText(milliseconds: milliseconds, secondsEast: 28_800).precise(",")
  }
}
