/// What an instance holds. It is made when it is first asked for, so that a fleet of any size
/// starts at once.
enum Contents: Sendable {
  /// To be made; how many topics and groups it will be is known before.
  case planned(ContentsPlan)
  case made(InstanceContents)

  var topicCount: Int {
    switch self {
    case .planned(let plan): plan.topicCount
    case .made(let contents): contents.topics.count
    }
  }

  var groupCount: Int {
    switch self {
    case .planned(let plan): plan.groupCount
    case .made(let contents): contents.groups.count
    }
  }
}

/// How to make what an instance holds.
struct ContentsPlan: Sendable {
  var topicCount: Int
  var groupCount: Int
  var make: @Sendable () -> InstanceContents
}

/// Topics, groups and roles of a RocketMQ instance.
struct InstanceContents: Sendable {
  var topics: Table<Topic>
  var groups: Table<Group>
  var roles: Table<Role>
  /// Names of the groups that subscribe to a topic, in the groups' order.
  private(set) var subscribers: [String: [String]] = [:]

  init(topics: [Topic], groups: [Group], roles: [Role]) {
    self.topics = Table(topics)
    self.groups = Table(groups)
    self.roles = Table(roles)
    for group in groups {
      for subscription in group.subscriptions {
        subscribers[subscription.topic, default: []].append(group.name)
      }
    }
  }

  /// The groups that subscribe to a topic.
  func groups(of topic: String) -> [Group] {
    (subscribers[topic] ?? []).compactMap { groups[$0] }
  }
}
