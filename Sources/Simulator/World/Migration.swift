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

  /// Its id.
  var name: String
  var title: String
  var instance: String
  var status: SmoothMigrationTaskStatus
  var topics: [Topic]

  /// From all on the source to all on the target.
  static let stages: [MigrationStatus] = [.sRwDNa, .sRwDR, .sRwDRw, .sRDRw, .sNaDRw]

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
    case 1 where stage == 3: [.sourceTopicHasNewMessagesIn5Minutes]
    default: []
    }
  }
}
