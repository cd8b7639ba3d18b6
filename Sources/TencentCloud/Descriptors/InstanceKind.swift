/// Which kind of instance an action works on: a product may have both.
public enum InstanceKind: String, Sendable {
  /// Instances of RocketMQ.
  case rocketMQ
  /// Instances of MQTT.
  case mqtt
  /// No instance: what it is about is told otherwise.
  case neither
}
