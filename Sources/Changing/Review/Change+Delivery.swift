import MQTT
import TRocket
import TencentCloud

extension Change {
  /// Whether it has messages delivered to consumers: a new one, dead letters again, or one to a
  /// single consumer.
  package var deliversMessages: Bool {
    action.sendsMessage || Change.delivering.contains(action.id)
  }

  /// Whether it publishes a message to a client of MQTT, and to no topic.
  package var publishesToOne: Bool {
    guard action.id == PublishMessage.id, case .string(let client)? = parameters["TargetClientId"]
    else { return false }
    return !client.isEmpty
  }

  /// Whether it leaves a message that every new subscriber of its topic will get.
  package var retainsMessage: Bool { action.sendsMessage && parameters["Retain"] == .bool(true) }

  private static let delivering: Set<ActionID> = [
    ResendDeadLetterMessage.id, VerifyMessageConsumption.id,
  ]
}
