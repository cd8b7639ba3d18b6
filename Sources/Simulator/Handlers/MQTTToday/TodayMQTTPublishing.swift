import FoundationEssentials
import MQTT

extension Handlers {
  /// How many messages by hand are kept.
  private static let publishedLimit = 1000

  mutating func registerTodayMQTTPublishing() {
    register(PublishMessage.self) { request, world, moment throws(ServiceFault) in
      let payload = try request.text()
      let instance = try world.readyMQTTInstance(request.instanceID, at: moment)
      let topic = try request.topic(in: instance)
      var message = PublishedMessage(
        id: world.nextMessageID(), time: moment.now, topic: topic,
        client: nonEmpty(request.targetClientID), payload: payload,
        qos: (request.qos ?? .atLeastOnce).rawValue, isRetained: request.retain == true)
      try world.changeBook(of: instance.name, at: moment) { book, _ throws(ServiceFault) in
        if let client = message.client,
          book.devices[client]?.presence(at: moment.now)?.hasSession != true
        {
          throw ServiceFault("ResourceNotFound", "The client \(client) does not exist.")
        }
        if message.isRetained { book.forgetRetained(of: topic) }
        // A retained message without a body takes the retained one away.
        message.isRetained = message.isRetained && !payload.isEmpty
        message.enrichment = book.enrichment(
          of: book.record(message), by: book.messageRules)
        book.published.append(message)
        book.published.removeFirst(max(0, book.published.count - Self.publishedLimit))
      }
      return PublishMessage.Response()
    }
  }
}

private func nonEmpty(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

extension PublishMessage {
  /// The payload as it is.
  fileprivate func text() throws(ServiceFault) -> String {
    guard encoding == .base64 else { return payload }
    guard let data = Data(base64Encoded: payload) else {
      throw .invalidValue("Payload is no Base64.")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Where it goes: to a topic, or to one client.
  fileprivate func topic(in instance: MQTTInstance) throws(ServiceFault) -> String {
    switch (nonEmpty(targetTopic), nonEmpty(targetClientID)) {
    case (nil, nil): throw .missing("TargetTopic")
    case (_?, _?): throw .invalidValue("TargetTopic and TargetClientId exclude each other.")
    case (nil, let client?):
      guard retain != true else { throw .invalidValue("Only a topic retains messages.") }
      return "p2p/" + client
    case (let topic?, nil):
      guard !topic.contains("#"), !topic.contains("+") else {
        throw .invalidValue("TargetTopic must be a topic, not a filter.")
      }
      let first = String(topic.prefix { $0 != "/" })
      guard instance.topics[first] != nil else { throw .topicNotFound(first) }
      return topic
    }
  }
}

extension MQTTBook {
  fileprivate mutating func forgetRetained(of topic: String) {
    for index in published.indices where published[index].topic == topic {
      published[index].isRetained = false
    }
  }
}

extension World {
  fileprivate mutating func nextMessageID() -> String {
    nextIdentifier().filter { $0 != "-" }.uppercased()
  }
}
