/// An MQTT topic and the messages that pass through it.
struct MQTTTopic: Named, Equatable {
  var name: String
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  /// From one message to the next.
  var messageIntervalMilliseconds: Int64
  /// Whether nobody publishes to it, so that it has no messages at all.
  var isSilent = false
  /// Decides the messages' contents.
  var seed: UInt64
}

extension MQTTTopic {
  /// How long messages are kept: three days.
  static let retentionMilliseconds: Int64 = 259_200_000

  /// The numbers of the messages that were produced in a time range and are still kept.
  func messages(from start: Int64, to end: Int64, now: Int64) -> Range<Int64> {
    guard !isSilent else { return 0..<0 }
    let first = max(start, createdTime, now - Self.retentionMilliseconds) - createdTime
    // Compared before it is subtracted from: a caller may send any 64 bits.
    guard first + createdTime <= min(end, now) else { return 0..<0 }
    let last = min(end, now) - createdTime
    let interval = messageIntervalMilliseconds
    return ((first + interval - 1) / interval)..<(last / interval + 1)
  }

  /// A message by its number.
  func message(_ number: Int64) -> MQTTMessage {
    MQTTMessage(
      topic: name, number: number, seed: seed,
      time: createdTime + number * messageIntervalMilliseconds)
  }

  /// The message with that id, if it is still kept.
  func message(id: String, now: Int64) -> MQTTMessage? {
    guard let number = MQTTMessage.number(id: id, seed: seed) else { return nil }
    return messages(from: createdTime, to: now, now: now).contains(number) ? message(number) : nil
  }
}

/// A query for messages, which its pages refer to.
struct MQTTMessageQuery: Equatable {
  var instance: String
  var topic: String
  /// What it found when it was made.
  var found: Range<Int64>
  /// What it found that was published by hand, the newest first.
  var published: [PublishedMessage] = []
}
