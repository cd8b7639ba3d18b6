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
  /// What is produced to these topics, and to all of the instance, as its limit is theirs together;
  /// nil where nothing is asked of that.
  private let production: (own: Production, whole: Production)?

  /// The scene of a series; nil where there is no such topic or group.
  /// - Parameter countsProduction: Whether anything will be asked of what is produced: to look at
  ///   every topic of a large instance takes a while.
  init?(
    _ instance: RocketInstance, _ contents: InstanceContents, topic: String?, group: String?,
    countsProduction: Bool = true
  ) {
    self.instance = instance
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
    production =
      countsProduction
      ? (Production(of: topics, in: contents), Production(of: contents.topics.rows, in: contents))
      : nil
  }

  /// A quantity at a moment, in seconds after the world's start or before it.
  func value(_ quantity: MetricQuantity, at seconds: Double) -> Double {
    switch quantity {
    case .lag, .ready: sum(seconds) { Double($0.lag($1)) }
    case .inFlight: sum(seconds) { $1.rate * $0.inFlight }
    case .lagLatency, .queueing: longest(seconds) * 1000
    case .sendTps, .messagesIn: sent(seconds) * passed(seconds)
    case .sendLimitTps: sent(seconds) * (1 - passed(seconds))
    case .pullTps, .messagesOut: sum(seconds) { $1.rate * $0.state.consumed }
    case .allTps: value(.sendTps, at: seconds) + value(.pullTps, at: seconds)
    case .pullLimitTps: throttled(seconds)
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

  private func throttled(_ seconds: Double) -> Double {
    var seen: Set<String> = []
    return links.reduce(0) { sum, link in
      let isNew = seen.insert(link.group.name).inserted
      return isNew && link.group.isOnline(at: seconds) ? sum + link.group.throttledRate : sum
    }
  }

  private func deadLetters(_ seconds: Double) -> Double {
    links.reduce(0) { sum, link in
      guard link.group.deadLetterShare > 0, seconds >= link.group.deadLettersFrom else {
        return sum
      }
      let consumed = link.group.progress(at: seconds).state.consumed
      return sum + link.subscription.rate * consumed * link.group.deadLetterShare
    }
  }

  /// What producers try to send a second.
  private func sent(_ seconds: Double) -> Double { production?.own.rate(at: seconds) ?? 0 }

  /// The share of it that the instance lets in.
  private func passed(_ seconds: Double) -> Double {
    let limit =
      Double(instance.tpsLimit) * instance.sendReceiveRatio + Double(instance.scaledTpsLimit)
    let all = production?.whole.rate(at: seconds) ?? 0
    return all > limit && all > 0 ? limit / all : 1
  }
}
