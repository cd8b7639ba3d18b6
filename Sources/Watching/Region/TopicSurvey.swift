package import Catalog
import ModelViewUpdate
import TRocket

/// A slow walk over all topics of the region, which the poller has nothing to do with: who
/// subscribes to them, and whether all consumers of a group subscribe to the same. It begins once
/// everything was looked at, and takes little of the budget.
///
/// What an instance's topics say is believed once all of them were asked.
package struct TopicSurvey: Equatable, Sendable {
  /// How long it waits after the first look at everything, in milliseconds.
  static let restMilliseconds: Int64 = 60_000
  /// Between two steps, in milliseconds.
  static let stepMilliseconds: Int64 = 2000
  /// Between the beginnings of two walks, in milliseconds.
  static let roundMilliseconds: Int64 = 600_000
  /// What it takes of the calls that may be made between two steps.
  static let shareOfBudget = 5
  /// How many topics are listed at once.
  package static let pageSize = 100
  /// Nobody needs to subscribe to what was not written to for so long, in milliseconds.
  static let writtenMilliseconds: Int64 = 86_400_000

  /// What is asked next.
  package enum Step: Equatable, Sendable {
    /// Some of the topics of an instance, from a place in their list on.
    case list(instanceID: String, offset: Int)
    /// Topics of an instance.
    case ask(instanceID: String, topics: [String])
    /// The topics of groups that nobody consumes.
    case consumed([GroupKey])
  }

  /// On which topics the consumers of a group differ, by group.
  private(set) var differing: [GroupKey: [String]] = [:]
  /// When something was consumed last by a group of which nobody is online, in milliseconds since
  /// 1970 UTC.
  private(set) var lastConsumed: [GroupKey: Int64] = [:]
  /// The same of those that were asked for it by themselves.
  private(set) var lonely = LonelyGroups()
  /// Topics that are written to and have no subscriber, by instance.
  private(set) var unconsumed: [String: [String]] = [:]
  /// The instances that a walk has ended with.
  private var walked: Set<String> = []
  /// Whether the service does not let one ask.
  private(set) var isRefused = false

  private var waiting: [String] = []
  fileprivate var current: Walk?
  private var isAsking = false
  private var readyAt: Int64?
  private var steppedAt: Int64?
  private var roundBeganAt: Int64?

  /// What was learnt of the instance whose turn it is.
  fileprivate struct Walk: Equatable, Sendable {
    let instanceID: String
    var offset = 0
    var isListed = false
    var topics: [String] = []
    var isWhole = true
    var differing: [String: [String]] = [:]
    var lastConsumed: [String: Int64] = [:]
    var unconsumed: [String] = []
  }

  /// The groups to ask when they consumed last, which waits for no walk.
  mutating func nextLonelyStep(_ findings: FindingBook) -> Step? {
    if isAsking { return nil }
    let keys = lonely.next(findings)
    if keys.isEmpty { return nil }
    isAsking = true
    return .consumed(keys)
  }

  /// Takes what came of asking a group when it consumed last; nil where the service lets nobody ask.
  mutating func take(
    consumed answers: [(GroupKey, DescribeTopicListByGroup.Response)]?, of asked: [GroupKey] = []
  ) {
    isAsking = false
    guard let answers else { return lonely.refuse() }
    lonely.noteAnswered(asked)
    for (key, answer) in answers { lonely.take(answer, of: key) }
  }

  /// Whether it is known when a group that nobody consumes was consumed last, or will not be: where
  /// groups cannot be asked for it by themselves, the walk over the topics tells.
  func isSettled(_ key: GroupKey) -> Bool {
    if lastConsumed[key] != nil || lonely.consumedAt[key] != nil { return true }
    if !lonely.isRefused { return lonely.isSettled(key) }
    return isRefused || walked.contains(key.instanceID)
  }

  /// The next step, where it is time for one.
  /// - Parameters:
  ///   - instanceIDs: The instances to walk over, in their order.
  ///   - callsPerSecond: The budget over everything.
  mutating func nextStep(
    _ instanceIDs: @autoclosure () -> [String], callsPerSecond: Int, at now: Int64
  ) -> Step? {
    let readyAt = readyAt ?? now
    self.readyAt = readyAt
    guard !isRefused, !isAsking, now - readyAt >= TopicSurvey.restMilliseconds,
      now - (steppedAt ?? .min / 2) >= TopicSurvey.stepMilliseconds
    else { return nil }
    if current == nil, waiting.isEmpty {
      guard now - (roundBeganAt ?? .min / 2) >= TopicSurvey.roundMilliseconds else { return nil }
      roundBeganAt = now
      waiting = instanceIDs()
    }
    if current == nil, !waiting.isEmpty { current = Walk(instanceID: waiting.removeFirst()) }
    guard var walk = current else { return nil }
    isAsking = true
    steppedAt = now
    if walk.topics.isEmpty {
      return .list(instanceID: walk.instanceID, offset: walk.offset)
    }
    let most = callsPerSecond * Int(TopicSurvey.stepMilliseconds) / 1000
    let topics = Array(walk.topics.prefix(max(1, most / TopicSurvey.shareOfBudget)))
    walk.topics.removeFirst(topics.count)
    current = walk
    return .ask(instanceID: walk.instanceID, topics: topics)
  }

  /// Takes some names of an instance's topics; nil where they could not be read.
  /// - Returns: The groups of which something else is known now, where the instance is through.
  mutating func take(_ names: [String]?, of instanceID: String, isLast: Bool) -> Set<GroupKey> {
    isAsking = false
    guard var walk = current, walk.instanceID == instanceID else { return [] }
    walk.topics += names ?? []
    walk.offset += TopicSurvey.pageSize
    walk.isListed = isLast || names == nil
    walk.isWhole = walk.isWhole && names != nil
    current = walk
    return endIfThrough()
  }

  /// Takes what topics said; one that is missing could not be read.
  mutating func take(
    _ answers: [DescribeTopic.Response], of asked: [String], _ instanceID: String,
    at moment: Moment
  ) -> Set<GroupKey> {
    isAsking = false
    guard var walk = current, walk.instanceID == instanceID else { return [] }
    if answers.count < asked.count { walk.isWhole = false }
    for answer in answers { walk.take(answer, at: moment) }
    current = walk
    return endIfThrough()
  }

  /// The service does not let one ask at all.
  mutating func refuse() {
    isAsking = false
    isRefused = true
  }

  /// Forgets what is gone.
  mutating func forget(instances gone: Set<String>) {
    differing = differing.filter { !gone.contains($0.key.instanceID) }
    lastConsumed = lastConsumed.filter { !gone.contains($0.key.instanceID) }
    unconsumed = unconsumed.filter { !gone.contains($0.key) }
    walked.subtract(gone)
    lonely.forget(instances: gone)
    waiting.removeAll(where: gone.contains)
    if let current, gone.contains(current.instanceID) {
      self.current = nil
      isAsking = false
    }
  }

  private mutating func endIfThrough() -> Set<GroupKey> {
    guard let walk = current, walk.topics.isEmpty, walk.isListed else { return [] }
    current = nil
    walked.insert(walk.instanceID)
    return walk.isWhole ? publish(walk) : []
  }

  private mutating func publish(_ walk: Walk) -> Set<GroupKey> {
    let id = walk.instanceID
    let before = Set(
      (Array(differing.keys) + Array(lastConsumed.keys)).filter { $0.instanceID == id })
    for key in before {
      differing[key] = nil
      lastConsumed[key] = nil
    }
    for (name, topics) in walk.differing {
      differing[GroupKey(instanceID: id, name: name)] = topics.sorted()
    }
    for (name, time) in walk.lastConsumed {
      lastConsumed[GroupKey(instanceID: id, name: name)] = time
    }
    unconsumed[id] = walk.unconsumed.isEmpty ? nil : walk.unconsumed.sorted()
    return before.union(
      (Array(walk.differing.keys) + Array(walk.lastConsumed.keys)).map {
        GroupKey(instanceID: id, name: $0)
      })
  }
}

extension TopicSurvey.Walk {
  fileprivate mutating func take(_ answer: DescribeTopic.Response, at moment: Moment) {
    guard let topic = answer.topic, let subscriptions = answer.subscriptionData else {
      isWhole = false
      return
    }
    for subscription in subscriptions {
      guard let group = subscription.consumerGroup else { continue }
      if subscription.consistency == 1 { differing[group, default: []].append(topic) }
      if subscription.isOnline == false, let time = subscription.lastUpdateTime {
        let milliseconds = time.unixMilliseconds
        lastConsumed[group] = max(milliseconds, lastConsumed[group] ?? milliseconds)
      }
    }
    // Of what nobody writes to nobody needs to take anything.
    if subscriptions.isEmpty, answer.subscriptionCount == 0,
      let writtenAt = answer.lastUpdateTime?.unixMilliseconds,
      moment.unixMilliseconds - writtenAt < TopicSurvey.writtenMilliseconds
    {
      unconsumed.append(topic)
    }
  }
}
