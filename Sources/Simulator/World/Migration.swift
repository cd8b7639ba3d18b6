import TRocket

/// A migration from a cluster of somebody's own, topic by topic and stage by stage.
struct Migration: Named, Equatable {
  struct Topic: Equatable, Sendable {
    var name: String
    /// Index in `Migration.stages`.
    var stage: Int
    /// What its last check found; nil where there was none since the stage began.
    var check: [HealthCheckError]?
    /// Groups that consume it, on the source until all is on the target.
    var groups: [String]
  }

  /// A group of the source that was imported.
  struct Group: Equatable, Sendable {
    var name: String
    var remark = ""
    var isOrderly = false
  }

  /// Its id.
  var name: String
  var title: String
  var instance: String
  var status: SmoothMigrationTaskStatus
  var topics: [Topic]
  /// Groups that were imported by themselves, beside those of the topics.
  var moreGroups: [Group] = []

  /// Where topics and groups of 5.x are: only those of 4.x are in namespaces of their own.
  static let namespace = ""

  /// From all on the source to all on the target.
  static let stages: [MigrationStatus] = [.sRwDNa, .sRwDR, .sRwDRw, .sRDRw, .sNaDRw]

  /// All groups that were imported, in the order of their names.
  var groups: [Group] {
    let named = Set(moreGroups.map(\.name))
    let others = Set(topics.flatMap(\.groups)).subtracting(named).map { Group(name: $0) }
    return (moreGroups + others).sorted { $0.name < $1.name }
  }

  /// Takes up a topic in its first stage; one that is there already goes on as it was.
  mutating func add(topic name: String) {
    guard !topics.contains(where: { $0.name == name }) else { return }
    topics.append(Topic(name: name, stage: 0, check: nil, groups: []))
  }

  /// Takes up a group, in place of what was known of it.
  mutating func add(_ group: Group) {
    moreGroups.removeAll { $0.name == group.name }
    moreGroups.append(group)
  }

  /// - Throws: `ResourceNotFound.Topic`
  func topic(_ name: String) throws(ServiceFault) -> Topic {
    guard let topic = topics.first(where: { $0.name == name }) else { throw .topicNotFound(name) }
    return topic
  }

  /// Changes a topic.
  /// - Throws: `ResourceNotFound.Topic`, what the change throws
  mutating func change(
    _ name: String, _ change: (inout Topic) throws(ServiceFault) -> Void
  ) throws(ServiceFault) {
    guard let place = topics.firstIndex(where: { $0.name == name }) else {
      throw .topicNotFound(name)
    }
    try change(&topics[place])
  }
}

extension Migration.Topic {
  var status: MigrationStatus { Migration.stages[stage] }

  /// What stands in the way of its next stage.
  var obstacles: [HealthCheckError] {
    switch name.utf8.count % 3 {
    case 0 where stage == 2: [.sourceTopicHasUnconsumedMessages, .consumerGroupCountNotMatch]
    case 1...2 where stage == 3: [.sourceTopicHasNewMessagesIn5Minutes]
    default: []
    }
  }
}
