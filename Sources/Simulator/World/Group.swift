import TRocket

/// A consumer group with its subscriptions.
struct Group: Named, Equatable {
  /// What the group takes of a topic.
  struct Subscription: Equatable, Sendable {
    var topic: String
    /// `TAG` or `SQL92`.
    var expressionType = "TAG"
    var expression = "*"
    /// Whether all consumers of the group agree on the expression.
    var isConsistent = true
    /// What of the topic's messages fit the expression, in messages a second.
    var rate: Double
    /// When it was consumed last where that does not follow from the timeline, in Unix milliseconds.
    var lastConsumedTime: Int64
    /// Where somebody moved its progress to last.
    var reset: Timeline.Reset?
  }

  /// What the timeline was before somebody switched consumption.
  struct FormerTimeline: Equatable, Sendable {
    var timeline: Timeline
    /// Seconds after the world's start.
    var until: Double
  }

  var name: String
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  var isEnabled = true
  var isOrderly = false
  var maxRetryTimes = 16
  var model: MessageModel = .clustering
  var retryPolicy = RetryPolicy(policyType: .customized, retryInterval: 0)
  /// The lite topic that it takes; empty where it takes whole topics.
  var liteTopic = ""
  /// Where its dead letters go; empty for the service's own place.
  var deadLetterTopic = ""
  var tags: [Tag] = []
  /// The group of a 4.x instance that it was imported from; nil where it was made here.
  var origin: LegacyOrigin?
  /// How many consumers there are when there are any.
  var consumers: Int
  var timeline: Timeline
  var subscriptions: [Subscription]
  /// The oldest first.
  var formerTimelines: [FormerTimeline] = []
  /// The share of all lag that the first of its consumers holds; nil where they share evenly.
  var slowShare: Double?
  /// The share of all lag that lies on the first queue; nil where its consumers decide that.
  var slowQueueShare: Double?
  /// The share of its messages that no retry helps.
  var deadLetterShare = 0.0
  /// Since when that is so, in seconds after the world's start.
  var deadLettersFrom = -Double.infinity
  /// How many of its consumers left at the world's start.
  var lostConsumers = 0
  /// What it would consume more, were it let to, in messages a second.
  var throttledRate = 0.0
  /// Decides the small irregularities.
  var seed: UInt64
  /// Whether consumers were online when consumption was switched off; nil where it was not.
  var hadConsumers: Bool?
  /// When consumption was switched off, in Unix milliseconds; nil where it was not, or nobody
  /// consumed then.
  var stoppedTime: Int64?
}

extension Group {
  /// What is going on in a group at a moment.
  struct Progress: Equatable {
    var timeline: Timeline
    var state: Timeline.State
    /// Messages that were delivered and not yet acknowledged, in seconds of production.
    var inFlight: Double
    /// Seconds after the world's start.
    var seconds: Double

    /// Messages of a subscription that are not consumed.
    func lag(_ subscription: Subscription) -> Int {
      Int(subscription.rate * (backlog(subscription) + inFlight))
    }

    /// How long the oldest message of a subscription waits, in seconds.
    func secondsBehind(_ subscription: Subscription) -> Double {
      let backlog = backlog(subscription)
      if subscription.rate <= 0 { return 0 }
      // Of what keeps up nobody needs to look back.
      if backlog == 0 { return inFlight / max(state.produced, 0.01) }
      return timeline.secondsBehind(backlog + inFlight, at: seconds)
    }

    private func backlog(_ subscription: Subscription) -> Double {
      guard let reset = subscription.reset else { return state.backlog }
      return timeline.state(at: seconds, after: reset).backlog
    }
  }

  /// The timeline that holds at a moment.
  func timeline(at seconds: Double) -> Timeline {
    formerTimelines.first { seconds < $0.until }?.timeline ?? timeline
  }

  /// What is going on that many seconds after the world's start, or before it.
  func progress(at seconds: Double) -> Progress {
    let timeline = timeline(at: seconds)
    let state = timeline.state(at: seconds)
    // At most 0.2 s, changing by less than 0.04 s a second: a real climb stays a climb.
    let inFlight = state.isOnline ? 0.2 * Noise.wander(seed, at: seconds, period: 5) : 0
    return Progress(timeline: timeline, state: state, inFlight: inFlight, seconds: seconds)
  }

  /// Messages of all subscriptions that are not consumed, never negative.
  func lag(at seconds: Double) -> Int {
    let progress = progress(at: seconds)
    return subscriptions.reduce(0) { $0 + progress.lag($1) }
  }

  /// When messages of a subscription were consumed last, in Unix milliseconds.
  func lastConsumed(_ subscription: Subscription, at moment: Moment) -> Int64 {
    let state = timeline.state(at: moment.elapsed)
    guard isEnabled || !state.isOnline, subscription.rate > 0, state.produced > 0 else {
      return subscription.lastConsumedTime
    }
    if state.isOnline {
      return moment.last(atRate: subscription.rate * state.consumed)
        ?? subscription.lastConsumedTime
    }
    if let stoppedTime { return stoppedTime }
    // Where nobody consumed since the timeline began, what waits tells for how long.
    let seconds =
      timeline.secondsSinceConsuming(at: moment.elapsed) ?? state.backlog / state.produced
    return max(createdTime, moment.now - Int64(seconds * 1000))
  }

  /// Messages consumed a second.
  func tps(at seconds: Double) -> Int {
    let pace = timeline(at: seconds).state(at: seconds).consumed
    let sway = 0.97 + 0.06 * Noise.wander(seed &+ 1, at: seconds, period: 3)
    return Int((subscriptions.reduce(0) { $0 + $1.rate } * pace * sway).rounded())
  }

  /// Consumers online.
  func consumersOnline(at seconds: Double) -> Int {
    guard isOnline(at: seconds) else { return 0 }
    return lostConsumers == 0 || seconds < 0 ? consumers : max(1, consumers - lostConsumers)
  }

  /// Whether anybody consumes. Before it was switched off it was on.
  func isOnline(at seconds: Double) -> Bool {
    let isPast = formerTimelines.last.map { seconds < $0.until } ?? (seconds < 0)
    return (isEnabled || isPast) && timeline(at: seconds).state(at: seconds).isOnline
  }
}
