import MQTT

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
  /// Where an answer to it goes, with what tells it apart: of requests by MQTT 5.
  var responseTopic = ""
  var correlation = ""
  /// What was added to it when it was published by hand; nil for a device's, which goes by the rules
  /// of its time.
  var enrichment: MessageEnrichment?
}

extension MQTTBook {
  /// A device's message; nil where none could publish it.
  func record(_ message: MQTTMessage, by publishers: MessagePublishers) -> MQTTRecord? {
    guard let device = publishers.device(of: message) else { return nil }
    var record = MQTTRecord(
      id: message.id, time: message.time, topic: message.topic + message.subTopic,
      client: device.name, user: device.user, address: device.client.address, qos: message.qos,
      payload: message.body(of: device.name))
    // Commands are asked for an answer.
    if device.protocolVersion == .mqtt5, message.topic.hasSuffix("-command") {
      record.responseTopic = "\(message.topic)/answer/\(device.name)"
      record.correlation = String(message.number)
    }
    return record
  }

  /// One that was published by hand.
  func record(_ message: PublishedMessage) -> MQTTRecord {
    MQTTRecord(
      id: message.id, time: message.time, topic: message.topic, client: "", user: "",
      address: "", qos: message.qos, payload: message.payload, isRetained: message.isRetained,
      enrichment: message.enrichment)
  }

  /// The message with that id, if it is still kept.
  func record(id: String, of instance: MQTTInstance, now: Int64) -> MQTTRecord? {
    if let found = published.first(where: { $0.id == id }) { return record(found) }
    for topic in instance.topics.rows {
      guard let found = topic.message(id: id, now: now) else { continue }
      return record(found, by: MessagePublishers(self, from: found.time, to: found.time))
    }
    return nil
  }
}
