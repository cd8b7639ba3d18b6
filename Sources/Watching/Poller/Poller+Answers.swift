package import ModelViewUpdate
import TencentCloud

extension Poller {
  /// The longest that anything rests after failures, in milliseconds.
  static let longestRestMilliseconds: Int64 = 120_000

  /// Calls that the user asked for count against the budget.
  package mutating func spend(_ calls: Int, at moment: Moment) {
    budget.refill(at: moment.uptimeMilliseconds)
    budget.spend(calls)
  }

  /// Calls that were taken from the budget when a target was taken.
  func prepaidCalls(of target: PollTarget) -> Int { entries[target]?.flight?.prepaidCalls ?? 1 }

  /// A call for a target was made: it counts, unless it was counted when the target was taken.
  package mutating func noteCall(of target: PollTarget, at moment: Moment) {
    if let prepaid = entries[target]?.flight?.prepaidCalls, prepaid > 0 {
      entries[target]?.flight?.prepaidCalls = prepaid - 1
    } else {
      spend(1, at: moment)
    }
  }

  /// A target was answered well.
  /// - Parameter calls: How many calls that took; it will take as many again.
  package mutating func answered(_ target: PollTarget, calls: Int = 1, at moment: Moment) {
    if let stand = entries[target]?.stand(at: moment.uptimeMilliseconds) { visibleAges.add(stand) }
    let gap = gap(target, at: moment.uptimeMilliseconds)
    change(target) { entry in
      entry.gapMilliseconds = gap
      entry.answeredAt = moment.uptimeMilliseconds
      entry.isExpired = false
      entry.failures = 0
      entry.restsUntil = 0
      entry.callCount = max(1, calls)
    }
    // What the user asked for was not taken here, and says as much about its action.
    let startedAt = land(target)?.startedAt ?? moment.uptimeMilliseconds
    paces[target.action]?.answered(startedAt: startedAt)
  }

  /// How long ago a target was answered; nil where that is later than it should have been by far, as
  /// after a rest, or never.
  private func gap(_ target: PollTarget, at now: Int64) -> Int64? {
    guard let entry = entries[target], let answeredAt = entry.answeredAt else { return nil }
    let gap = now - answeredAt
    return gap > max(Poller.longestGapMilliseconds, 2 * wantedInterval(entry)) ? nil : gap
  }

  /// A call failed: its target rests twice as long as the last time. Where the service found the
  /// action called too often, everything that needs the action rests instead.
  /// - Parameter jitter: From 0 to 1, so that many consoles do not come back together.
  package mutating func failed(
    _ target: PollTarget, isThrottled: Bool, at moment: Moment, jitter: Double
  ) {
    let now = moment.uptimeMilliseconds
    let flight = land(target)
    if isThrottled {
      return throttled(
        target.action, limitPerSecond: target.requestsPerSecond,
        startedAt: flight?.startedAt ?? now, at: moment, jitter: jitter)
    }
    let refresh = refreshMilliseconds
    change(target) { entry in
      entry.failures += 1
      entry.isExpired = false
      entry.restsUntil = now + Poller.rest(refresh, after: entry.failures, jitter)
    }
  }

  /// The service found an action called too often: everything that needs it rests.
  mutating func throttled(
    _ action: ActionID, limitPerSecond: Int, startedAt: Int64, at moment: Moment, jitter: Double
  ) {
    paces[action, default: ActionPace(limitPerSecond: limitPerSecond)]
      .throttled(startedAt: startedAt, at: moment.uptimeMilliseconds, jitter: jitter)
  }

  /// Whatever was under way is not any more.
  mutating func land(_ target: PollTarget) -> Entry.Flight? {
    inFlight.remove(target)
    let flight = entries[target]?.flight
    if flight != nil { changeKnown(target) { $0.flight = nil } }
    return flight
  }

  /// An answer that never came counts as a failure. There is no jitter: that comes with answers.
  mutating func giveUpLost(at moment: Moment) {
    for target in inFlight {
      guard let flight = entries[target]?.flight,
        moment.uptimeMilliseconds - flight.startedAt >= Poller.lostMilliseconds
      else { continue }
      failed(target, isThrottled: false, at: moment, jitter: 1)
    }
  }

  static func rest(_ base: Int64, after failures: Int, _ jitter: Double) -> Int64 {
    let doubled = base << Int64(min(failures, 12))
    return Int64(Double(min(doubled, Poller.longestRestMilliseconds)) * (0.5 + jitter / 2))
  }
}
