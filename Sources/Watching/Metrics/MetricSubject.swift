package import Catalog

/// What the series of a metric are about.
package enum MetricScope: CaseIterable, Hashable, Sendable {
  /// An instance.
  case instance
  /// A topic.
  case topic
  /// A consumer group.
  case group
  /// A topic as one group consumes it.
  case subscription

  /// The names of its dimensions, in the service's spelling.
  package var dimensions: [String] {
    switch self {
    case .instance: ["tenant"]
    case .topic: ["tenant", "topic"]
    case .group: ["tenant", "group"]
    case .subscription: ["tenant", "topic", "group"]
    }
  }
}

/// What one series is about.
package enum MetricSubject: Hashable, Sendable {
  /// An instance, by its id.
  case instance(String)
  /// A topic of an instance.
  case topic(instanceID: String, name: String)
  /// A consumer group.
  case group(GroupKey)
  /// A topic as one group consumes it.
  case subscription(GroupKey, topic: String)

  /// The kind of it.
  package var scope: MetricScope {
    switch self {
    case .instance: .instance
    case .topic: .topic
    case .group: .group
    case .subscription: .subscription
    }
  }

  /// The values of its dimensions, in the order of their names.
  package var values: [String] {
    switch self {
    case .instance(let id): [id]
    case .topic(let instanceID, let name): [instanceID, name]
    case .group(let key): [key.instanceID, key.name]
    case .subscription(let key, let topic): [key.instanceID, topic, key.name]
    }
  }
}
