/// What a series is measured of: the topics and subscriptions that it is about, and the instance
/// whose limits hold for them.
struct MetricScene: Sendable {
  private struct Link: Sendable {
    let group: Group
    let subscription: Group.Subscription
  }

  private let instance: RocketInstance
  private let topics: [Topic]
  private let links: [Link]
  /// By which each topic's production goes, where a group tells.
  private let paces: [String: Group]
  /// Of all topics of the instance, as its limit is theirs together.
  private let ratedTopics: [Topic]

  /// The scene of a series; nil where there is no such topic or group.
  init?(
    _ instance: RocketInstance, _ contents: InstanceContents, topic: String?, group: String?
  ) {
    self.instance = instance
    ratedTopics = contents.topics.rows.filter { $0.rate > 0 }
    paces = Dictionary(
      ratedTopics.compactMap { topic in
        contents.groups(of: topic.name).first.map { (topic.name, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let groups = group.map { name in contents.groups[name].map { [$0] } ?? [] }
    let chosen = topic.map { name in contents.topics[name].map { [$0] } ?? [] }
    if groups?.isEmpty == true || chosen?.isEmpty == true { return nil }
    links = (groups ?? contents.groups.rows).flatMap { group in
      group.subscriptions.filter { topic == nil || $0.topic == topic }
        .map { Link(group: group, subscription: $0) }
    }
    if group != nil, links.isEmpty { return nil }
    let names = Set(links.map(\.subscription.topic))
    topics =
      chosen ?? (group == nil ? contents.topics.rows : names.compactMap { contents.topics[$0] })
  }

  /// A quantity at a moment, in seconds after the world's start or before it.
  func value(_ quantity: MetricQuantity, at seconds: Double) -> Double {
    switch quantity {
    case .lag, .ready: sum(seconds) { Double($0.lag($1)) }
    case .inFlight: sum(seconds) { $1.rate * $0.inFlight }
    case .lagLatency, .queueing: longest(seconds) * 1000
    case .sendTps: sent(topics, seconds) * passed(seconds)
    case .messagesIn: sent(topics, seconds) * passed(seconds)
    case .sendLimitTps: sent(topics, seconds) * (1 - passed(seconds))
    case .pullTps, .messagesOut: sum(seconds) { $1.rate * $0.state.consumed }
    case .allTps: value(.sendTps, at: seconds) + value(.pullTps, at: seconds)
    case .pullLimitTps: 0
    case .throughputIn: value(.messagesIn, at: seconds) * 0.0008
    case .throughputOut: value(.messagesOut, at: seconds) * 0.0008
    case .storage:
      topics.reduce(0) { $0 + $1.rate * Double(instance.retention) * 3600 * 0.8e-6 }
    case .producers: topics.reduce(0) { $0 + Double($1.producers.count) }
    case .consumers: consumers(seconds)
    case .deadLetters: deadLetters(seconds)
    }
  }

  private func sum(
    _ seconds: Double, _ part: (Group.Progress, Group.Subscription) -> Double
  ) -> Double {
    links.reduce(0) { $0 + part($1.group.progress(at: seconds), $1.subscription) }
  }

  private func longest(_ seconds: Double) -> Double {
    links.reduce(0) { longest, link in
      max(longest, link.group.progress(at: seconds).secondsBehind(link.subscription))
    }
  }

  private func consumers(_ seconds: Double) -> Double {
    var seen: Set<String> = []
    return links.reduce(0) { sum, link in
      seen.insert(link.group.name).inserted
        ? sum + Double(link.group.consumersOnline(at: seconds)) : sum
    }
  }

  private func deadLetters(_ seconds: Double) -> Double {
    links.reduce(0) { sum, link in
      guard link.group.deadLetterShare > 0 else { return sum }
      let consumed = link.group.progress(at: seconds).state.consumed
      return sum + link.subscription.rate * consumed * link.group.deadLetterShare
    }
  }

  /// What producers try to send a second.
  private func sent(_ topics: [Topic], _ seconds: Double) -> Double {
    topics.reduce(0) { sum, topic in
      sum + topic.rate * (paces[topic.name]?.progress(at: seconds).state.produced ?? 1)
    }
  }

  /// The share of it that the instance lets in.
  private func passed(_ seconds: Double) -> Double {
    let limit =
      Double(instance.tpsLimit) * instance.sendReceiveRatio + Double(instance.scaledTpsLimit)
    let all = sent(ratedTopics, seconds)
    return all > limit && all > 0 ? limit / all : 1
  }
}
