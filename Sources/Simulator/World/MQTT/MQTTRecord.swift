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
  var publishers: [Device] { devices.rows.filter { $0.client.publishRate > 0 } }

  /// A device's message.
  func record(_ message: MQTTMessage, by publishers: [Device]) -> MQTTRecord {
    let device = publishers.isEmpty ? nil : publishers[message.choice(of: publishers.count)]
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
