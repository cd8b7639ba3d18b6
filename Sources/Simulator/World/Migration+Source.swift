import TRocket

/// What is left of a migrating topic on the source.
extension Migration.Topic {
  /// How long a source goes on being asked for a topic that nobody produces to there any more, in
  /// seconds, until all that it held is consumed.
  private static let leftover = 150.0
  /// For so long after the last of them a source had new messages, in seconds.
  private static let newness = 300.0

  /// What waits for one of its groups there.
  func sourceLag(of group: String, at moment: Moment) -> Int {
    guard isConsumedOnSource, groups.contains(group) else { return 0 }
    guard status == .sRDRw else {
      let seed = Noise.hash(name + group, seed: 7)
      return Int(rate * (0.2 + 2 * Noise.wander(seed, at: moment.elapsed, period: 30)))
    }
    return Int(rate * max(0, Self.leftover - seconds(at: moment)))
  }

  /// What stands in the way of its next stage.
  func obstacles(_ target: InstanceContents?, at moment: Moment) -> [HealthCheckError] {
    guard let target, target.topics[name] != nil else { return [.topicNotExistsInTargetCluster] }
    var found: [HealthCheckError] = []
    if (1...2).contains(stage), groups.contains(where: { target.groups[$0] == nil }) {
      found.append(.consumerGroupCountNotMatch)
    }
    if status == .sRDRw {
      if groups.contains(where: { sourceLag(of: $0, at: moment) > 0 }) {
        found.append(.sourceTopicHasUnconsumedMessages)
      }
      if seconds(at: moment) < Self.newness {
        found.append(.sourceTopicHasNewMessagesIn5Minutes)
      }
    }
    return found
  }

  private func seconds(at moment: Moment) -> Double { Double(moment.now - stageTime) / 1000 }
}

extension Migration {
  /// How many consumers each group has on the side that it consumes on.
  static let consumers = 2

  /// What waits for a group on the source.
  func sourceLag(of group: String, at moment: Moment) -> Int {
    topics.reduce(0) { $0 + $1.sourceLag(of: group, at: moment) }
  }

  /// Those who consume for a group on the source.
  func sourceConsumers(of group: String, seed: UInt64) -> [ConnectedClient] {
    let consumes = topics.contains { $0.isConsumedOnSource && $0.groups.contains(group) }
    guard consumes else { return [] }
    let own = Noise.hash(group, seed: ~seed)
    return (0..<Self.consumers).map {
      ConnectedClient(seed: own, number: $0, host: group.lowercased())
    }
  }
}
