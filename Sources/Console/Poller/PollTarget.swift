import TRocket

/// Something that the poller asks the service about, with one call.
public enum PollTarget: Hashable, Sendable {
  /// The RocketMQ instances of the region: status and quotas.
  case instances
  /// The MQTT instances of the region.
  case mqttInstances
  /// The endpoints of a RocketMQ instance.
  case instance(String)
  /// The public endpoint of an MQTT instance.
  case publicEndpoint(String)
  /// Which consumer groups a RocketMQ instance has.
  case groups(String)
  /// Lag, TPS and consumers of a group.
  case group(instanceID: String, name: String)
  /// The connection of an MQTT client.
  case client(instanceID: String, clientID: String)

  /// Orders targets that matter the same.
  var sortText: String {
    switch self {
    case .instances, .mqttInstances: ""
    case .instance(let id), .publicEndpoint(let id), .groups(let id): id
    case .group(let id, let name), .client(let id, let name): "\(id)/\(name)"
    }
  }

  /// The action that answers.
  var action: String {
    switch self {
    case .instances: DescribeInstanceList.name
    case .mqttInstances: DescribeMQTTInstanceList.name
    case .instance: DescribeInstance.name
    case .publicEndpoint: DescribeMQTTInsPublicEndpoints.name
    case .groups: DescribeConsumerGroupList.name
    case .group: DescribeConsumerGroup.name
    case .client: DescribeMQTTClient.name
    }
  }
}

/// How much something matters now: the smaller, the sooner it is asked.
public enum PollUrgency: Int, Hashable, Sendable, Comparable {
  /// It is on the screen.
  case visible
  /// The user pinned it.
  case pinned
  /// It was behind when it was asked last.
  case lagging
  /// What there is at all: without it nothing else is known.
  case structural
  /// Everything else.
  case rest

  /// The one that is asked sooner comes first.
  public static func < (left: PollUrgency, right: PollUrgency) -> Bool {
    left.rawValue < right.rawValue
  }

  /// How old an answer may become, in milliseconds.
  func intervalMilliseconds(refreshMilliseconds: Int64) -> Int64 {
    switch self {
    case .visible: refreshMilliseconds
    case .pinned, .lagging: max(10_000, refreshMilliseconds)
    case .structural: max(30_000, refreshMilliseconds)
    case .rest: max(60_000, refreshMilliseconds)
    }
  }
}
