/// What a poll learnt, and how long it took.
public struct Polled: Sendable {
  /// What it learnt.
  public let facts: PollFacts
  /// From asking to the whole answer, in milliseconds.
  public let milliseconds: Int
}

/// What a poll learnt.
public enum PollFacts: Sendable {
  /// The instances of the region, RocketMQ's or MQTT's.
  case instances([InstanceFacts])
  /// The endpoints of an instance, and what only its details say.
  case instance([EndpointFacts], InstanceDetail)
  /// The endpoints of an instance.
  case endpoints([EndpointFacts])
  /// The names of an instance's groups, and how many calls it took to read them.
  case groups([String], calls: Int)
  /// Lag, TPS and online consumers of a group, in this order.
  case group([FieldValue])
  /// The connection of an MQTT client.
  case client(ClientFacts)
}
