/// The clients of an instance that publish, and what its policies let them.
struct MessagePublishers {
  let devices: [Device]
  /// In the order of their priority; nil where none is in force.
  private let rules: [RuleMatch]?

  init(_ book: MQTTBook) {
    devices = book.devices.rows.filter { $0.client.publishRate > 0 }
    rules =
      book.switches.usesPolicies
      ? book.policies.sorted { $0.priority < $1.priority }.map(RuleMatch.init) : nil
  }

  /// Whose a message is: where the policies refuse it to one, the next one's that may; nil where
  /// nobody may.
  func device(of message: MQTTMessage) -> Device? {
    let first = message.choice(of: devices.count)
    for step in devices.indices {
      let device = devices[(first + step) % devices.count]
      if mayPublish(message, device) { return device }
    }
    return nil
  }

  private func mayPublish(_ message: MQTTMessage, _ device: Device) -> Bool {
    guard let rules else { return true }
    let deed = MQTTDeed.publish(
      topic: message.topic + message.subTopic, qos: message.qos, isRetained: false)
    return rules.allow(deed, of: device)
  }
}
