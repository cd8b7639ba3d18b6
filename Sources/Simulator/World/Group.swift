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
  }

  var name: String
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  var isEnabled = true
  var isOrderly = false
  var maxRetryTimes = 16
  var model: MessageModel = .clustering
  /// How many consumers there are when there are any.
  var consumers: Int
  var timeline: Timeline
  var subscriptions: [Subscription]
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
    var state: Timeline.State
    /// Messages that were delivered and not yet acknowledged, in seconds of production.
    var inFlight: Double

    /// Messages of a subscription that are not consumed.
    func lag(rate: Double) -> Int { Int(rate * (state.backlog + inFlight)) }
  }

  /// What is going on that many seconds after the world's start.
  func progress(at seconds: Double) -> Progress {
    let state = timeline.state(at: seconds)
    // At most 0.2 s, changing by less than 0.04 s a second: a real climb stays a climb.
    let inFlight = state.isOnline ? 0.2 * Noise.wander(seed, at: seconds, period: 5) : 0
    return Progress(state: state, inFlight: inFlight)
  }

  /// Messages of all subscriptions that are not consumed, never negative.
  func lag(at seconds: Double) -> Int {
    let progress = progress(at: seconds)
    return subscriptions.reduce(0) { $0 + progress.lag(rate: $1.rate) }
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
    let pace = timeline.state(at: seconds).consumed
    let sway = 0.97 + 0.06 * Noise.wander(seed &+ 1, at: seconds, period: 3)
    return Int((subscriptions.reduce(0) { $0 + $1.rate } * pace * sway).rounded())
  }

  /// Consumers online.
  func consumersOnline(at seconds: Double) -> Int {
    isEnabled && timeline.state(at: seconds).isOnline ? consumers : 0
  }
}
