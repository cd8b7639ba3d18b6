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
  private(set) var groups: Table<Group>
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

  /// The topics that a group subscribes to; none where there is no such group.
  func topics(of group: String) -> [Topic] {
    (groups[group]?.subscriptions ?? []).compactMap { topics[$0.topic] }
  }

  /// The first of the groups that subscribe to a topic.
  func firstGroup(of topic: String) -> Group? {
    subscribers[topic]?.first.flatMap { groups[$0] }
  }

  /// Takes a topic out, and with it what groups subscribed to of it.
  mutating func removeTopic(_ name: String) {
    topics.remove(name)
    for group in subscribers.removeValue(forKey: name) ?? [] {
      guard var changed = groups[group] else { continue }
      changed.subscriptions.removeAll { $0.topic == name }
      groups.upsert(changed)
    }
  }

  /// Adds a group that subscribes to nothing yet.
  mutating func addGroup(_ group: Group) { groups.upsert(group) }

  /// Changes a group, if it is there, in anything but its name and the topics that it subscribes to.
  mutating func changeGroup(_ name: String, _ change: (inout Group) -> Void) {
    guard var group = groups[name] else { return }
    let subscriptions = group.subscriptions
    change(&group)
    group.name = name
    if group.subscriptions.map(\.topic) != subscriptions.map(\.topic) {
      group.subscriptions = subscriptions
    }
    groups.upsert(group)
  }

  /// Lets a group, if it is there, take of a topic what is given, in place of what it took.
  mutating func subscribe(_ name: String, to subscription: Group.Subscription) {
    guard var group = groups[name] else { return }
    if let place = group.subscriptions.firstIndex(where: { $0.topic == subscription.topic }) {
      group.subscriptions[place] = subscription
    } else {
      group.subscriptions.append(subscription)
      subscribers[subscription.topic, default: []].append(name)
    }
    groups.upsert(group)
  }

  /// Lets a group take nothing of a topic any more.
  mutating func unsubscribe(_ name: String, from topic: String) {
    guard var group = groups[name] else { return }
    group.subscriptions.removeAll { $0.topic == topic }
    subscribers[topic]?.removeAll { $0 == name }
    groups.upsert(group)
  }

  /// Takes a group out, and its subscriptions with it.
  mutating func removeGroup(_ name: String) {
    for subscription in groups[name]?.subscriptions ?? [] {
      subscribers[subscription.topic]?.removeAll { $0 == name }
    }
    groups.remove(name)
  }
}
