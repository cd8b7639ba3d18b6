/// What the background poller asks of a row, so that a pin shows it wherever the user is.
package enum PolledRow: Equatable, Sendable {
  /// The RocketMQ instance that it is.
  case instance
  /// The MQTT instance that it is: its public endpoint.
  case mqttInstance
  /// The RocketMQ instance of which it is an endpoint.
  case endpoint
  /// The MQTT instance of which it is the public endpoint.
  case publicEndpoint
  /// The consumer group that it is, or is about.
  case group
  /// The MQTT client that it is.
  case client
  /// The thing of an instance that its id names.
  case part
  /// What the kind's recipe reads.
  case recipe
}
