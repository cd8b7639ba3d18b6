/// A message as the product `mqtt` has it, whether a device or somebody by hand published it.
struct MQTTRecord: Equatable, Sendable {
  var id: String
  /// Unix milliseconds.
  var time: Int64
  var topic: String
  var client: String
  var user: String
  var address: String
  var qos: Int
  var payload: String
  var isRetained = false
}

extension MQTTBook {
  /// The clients that publish, of which each message has one.
  var publishers: MessagePublishers { MessagePublishers(self) }

  /// A device's message; nil where the policies let none of them publish it.
  func record(_ message: MQTTMessage, by publishers: MessagePublishers) -> MQTTRecord? {
    let device = publishers.device(of: message)
    if device == nil, !publishers.devices.isEmpty { return nil }
    return MQTTRecord(
      id: message.id, time: message.time, topic: message.topic + message.subTopic,
      client: device?.name ?? "", user: device?.user ?? "",
      address: device?.client.address ?? message.producer, qos: message.qos,
      payload: message.body)
  }

  /// One that was published by hand.
  func record(_ message: PublishedMessage) -> MQTTRecord {
    MQTTRecord(
      id: message.id, time: message.time, topic: message.topic, client: "", user: "",
      address: "", qos: message.qos, payload: message.payload, isRetained: message.isRetained)
  }

  /// The message with that id, if it is still kept.
  func record(id: String, of instance: MQTTInstance, now: Int64) -> MQTTRecord? {
    if let found = published.first(where: { $0.id == id }) { return record(found) }
    for topic in instance.topics.rows {
      if let found = topic.message(id: id, now: now) { return record(found, by: publishers) }
    }
    return nil
  }
}
