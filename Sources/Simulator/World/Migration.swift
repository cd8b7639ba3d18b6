import TRocket

/// A migration from a cluster of somebody's own, topic by topic and stage by stage.
struct Migration: Named, Equatable {
  struct Topic: Equatable, Sendable {
    var name: String
    var type: TopicType = .normal
    var queues = 8
    var remark = ""
    /// What is produced to it, on either side, in messages a second.
    var rate: Double
    /// Index in `Migration.stages`.
    var stage: Int
    /// When that stage began, in Unix milliseconds.
    var stageTime: Int64
    /// What its last check found; nil where there was none since the stage began.
    var check: [HealthCheckError]?
    /// Groups that consume it, on the source until all is on the target.
    var groups: [String]
    /// Whether the target had one of that name before, which goes on as it was.
    var isForeign = false
  }

  /// A group of the source that was imported.
  struct Group: Equatable, Sendable {
    var name: String
    var remark = ""
    var isOrderly = false
    var status = ImportStatus.success
  }

  /// Its id.
  var name: String
  var title: String
  /// Where it leads.
  var instance: String
  /// The namespace of its topics and groups there: empty on 5.x, where there are none.
  var namespace = ""
  var status: SmoothMigrationTaskStatus
  var topics: [Topic]
  /// Groups that were imported by themselves, beside those of the topics.
  var moreGroups: [Group] = []

  /// From all on the source to all on the target.
  static let stages: [MigrationStatus] = [.sRwDNa, .sRwDR, .sRwDRw, .sRDRw, .sNaDRw]

  /// What is said of a topic or group that goes to 4.x; nil for the others.
  func legacy(_ name: String) -> LegacyOrigin? {
    namespace.isEmpty
      ? nil : LegacyOrigin(instance: instance, namespace: namespace, name: name)
  }

  /// All groups that were imported, in the order of their names.
  var groups: [Group] {
    let named = Set(moreGroups.map(\.name))
    let others = Set(topics.flatMap(\.groups)).subtracting(named).map { Group(name: $0) }
    return (moreGroups + others).sorted { $0.name < $1.name }
  }

  /// Takes up a topic; one that is there already goes on as it was.
  mutating func add(_ topic: Topic) {
    guard !topics.contains(where: { $0.name == topic.name }) else { return }
    topics.append(topic)
    updateStatus()
  }

  /// Takes up a group, in place of what was known of it.
  mutating func add(_ group: Group) {
    moreGroups.removeAll { $0.name == group.name }
    moreGroups.append(group)
  }

  /// Lets go of a topic. Its groups stay imported.
  mutating func remove(topic name: String) {
    moreGroups = groups
    topics.removeAll { $0.name == name }
    updateStatus()
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
    updateStatus()
  }

  /// - Throws: A code that fits for a migration that was given up.
  func requireGoing(_ code: String = "FailedOperation") throws(ServiceFault) {
    if status == .cancelled { throw ServiceFault(code, "The migration \(name) was cancelled.") }
  }

  /// It is done when nothing is left on the source.
  private mutating func updateStatus() {
    guard status == .serviceMigration || status == .completed else { return }
    let isDone = !topics.isEmpty && topics.allSatisfy { $0.status == .sNaDRw }
    status = isDone ? .completed : .serviceMigration
  }
}

extension Migration.Topic {
  var status: MigrationStatus { Migration.stages[stage] }

  var isConsumedOnSource: Bool { stage < 4 }
  var isConsumedOnTarget: Bool { stage > 0 }
  var isProducedOnTarget: Bool { stage > 1 }

  /// Goes on by one stage, or back.
  mutating func move(by step: Int, at moment: Moment) {
    stage += step
    stageTime = moment.now
    check = nil
  }
}
