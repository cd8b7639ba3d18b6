import Catalog

/// What findings are about: those about one thing are judged together.
enum FindingSubject: Hashable, Sendable {
  /// A consumer group.
  case group(GroupKey)
  /// An instance with its endpoints.
  case instance(String)
  /// An MQTT client.
  case client(ClientKey)
  /// The actions that the service found called too often.
  case throttling
}
