import TRocket

/// What a migration makes of the instance that it leads to.
extension InstanceContents {
  /// Makes what of a migration is missing, and lets its topics be as their stages have them.
  mutating func take(_ migration: Migration, seed: UInt64) {
    let time = migration.topics.map(\.creationTime).min() ?? 0
    for group in migration.groups { take(group, seed: seed, at: time) }
    for topic in migration.topics { take(topic) }
  }

  /// Makes a group that nobody consumes for yet, where there is none.
  mutating func take(_ group: Migration.Group, seed: UInt64, at milliseconds: Int64) {
    guard groups[group.name] == nil else { return }
    addGroup(
      Group(
        name: group.name, remark: group.remark, createdTime: milliseconds,
        isOrderly: group.isOrderly, consumers: 0, timeline: .steady, subscriptions: [],
        seed: Noise.hash(group.name, seed: seed)))
  }

  /// Makes a topic where there is none, and lets it be as its stage has it.
  mutating func take(_ topic: Migration.Topic) {
    guard !topic.isForeign else { return }
    if topics[topic.name] == nil {
      topics.upsert(
        Topic(
          name: topic.name, type: topic.type, queues: topic.queues, remark: topic.remark,
          createdTime: topic.creationTime, lastWriteTime: 0, rate: 0))
    }
    settle(topic)
  }

  /// Lets a topic that is still there be as its stage has it.
  mutating func settle(_ topic: Migration.Topic) {
    guard !topic.isForeign, var own = topics[topic.name] else { return }
    if topic.isProducedOnTarget {
      if own.rate == 0 { own.production = Topic.Production(start: topic.productionTime) }
      own.rate = topic.rate
      own.production?.end = nil
    } else if own.isProducedTo {
      own.production?.end = topic.stageTime
    }
    topics.upsert(own)
    for group in topic.groups { settle(group, on: topic) }
  }

  private mutating func settle(_ name: String, on topic: Migration.Topic) {
    if topic.isConsumedOnTarget {
      let known = groups[name]?.subscriptions.first { $0.topic == topic.name }
      var subscription =
        known
        ?? Group.Subscription(topic: topic.name, rate: 0, lastConsumedTime: topic.stageTime)
      subscription.rate = topic.isProducedOnTarget ? topic.rate : 0
      subscribe(name, to: subscription)
    } else {
      unsubscribe(name, from: topic.name)
    }
    changeGroup(name) { $0.consumers = $0.subscriptions.isEmpty ? 0 : Migration.consumers }
  }
}

extension Migration.Topic {
  private static let day: Int64 = 86_400_000

  /// When it was imported: a day for each stage that it has left behind.
  fileprivate var creationTime: Int64 { stageTime - Int64(stage) * Self.day }

  /// When the target was produced to first.
  fileprivate var productionTime: Int64 { stageTime - Int64(max(0, stage - 2)) * Self.day }
}

extension Contents {
  /// The same with what a migration brings.
  func taking(_ migration: Migration, seed: UInt64) -> Contents {
    switch self {
    case .made(var contents):
      contents.take(migration, seed: seed)
      return .made(contents)
    case .planned(let plan):
      return .planned(
        ContentsPlan(
          topicCount: plan.topicCount + migration.topics.count,
          groupCount: plan.groupCount + migration.groups.count,
          make: {
            var contents = plan.make()
            contents.take(migration, seed: seed)
            return contents
          }))
    }
  }
}

extension World {
  /// What the instance of a migration holds; nil where it is gone, or of 4.x.
  mutating func target(of migration: Migration) -> InstanceContents? {
    try? contents(of: migration.instance)
  }

  /// Lets a topic of a migration be as its stage has it, where its instance still is.
  mutating func settle(_ topic: Migration.Topic, of migration: Migration) {
    try? changeContents(of: migration.instance) { contents throws(ServiceFault) in
      contents.settle(topic)
    }
  }

  /// Begins with migrations that were under way before.
  mutating func begin(_ migrations: [Migration]) {
    self.migrations = Table(migrations)
    for migration in migrations where migration.status != .cancelled {
      guard var instance = instances[migration.instance] else { continue }
      instance.contents = instance.contents.taking(migration, seed: seed)
      instances.upsert(instance)
    }
  }
}
