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
  /// An MQTT instance.
  case mqttInstance

  /// The names of its dimensions, in the service's spelling.
  package var dimensions: [String] {
    switch self {
    case .instance: ["tenant"]
    case .topic: ["tenant", "topic"]
    case .group: ["tenant", "group"]
    case .subscription: ["tenant", "topic", "group"]
    case .mqttInstance: ["instanceId"]
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
  /// An MQTT instance, by its id.
  case mqttInstance(String)

  /// The kind of it.
  package var scope: MetricScope {
    switch self {
    case .instance: .instance
    case .topic: .topic
    case .group: .group
    case .subscription: .subscription
    case .mqttInstance: .mqttInstance
    }
  }

  /// The values of its dimensions, in the order of their names.
  package var values: [String] {
    switch self {
    case .instance(let id), .mqttInstance(let id): [id]
    case .topic(let instanceID, let name): [instanceID, name]
    case .group(let key): [key.instanceID, key.name]
    case .subscription(let key, let topic): [key.instanceID, topic, key.name]
    }
  }
}
