/// How often an action is called, and how long it rests where the service found that too often.
struct ActionPace: Equatable, Sendable {
  /// The service's limit, in calls a second.
  let limitPerSecond: Int
  /// Until when it is not called, in milliseconds of the machine's uptime.
  private(set) var restsUntil: Int64 = 0
  private var throttledAt: Int64 = .min
  private var throttles = 0
  /// When it was called within the last second. Limits that no budget reaches are not counted.
  private var calledAt: [Int64] = []

  /// Whether the service refused it when it was asked last.
  var isThrottled: Bool { throttles > 0 }

  init(limitPerSecond: Int) { self.limitPerSecond = limitPerSecond }

  /// How many calls more may be made within this second.
  /// - Parameter share: What part of the service's limit may be used: 2 for a half.
  func room(at now: Int64, share: Int = 1) -> Int {
    if limitPerSecond > 1000 { return .max }
    return max(1, limitPerSecond / share) - calledAt.count { now - $0 < 1000 }
  }

  mutating func note(_ calls: Int, at now: Int64) {
    if limitPerSecond > 1000 { return }
    calledAt.removeAll { now - $0 >= 1000 }
    calledAt += repeatElement(now, count: calls)
  }

  /// A call of that start was answered. One that was sent before the last refusal says nothing.
  mutating func answered(startedAt: Int64) {
    if startedAt > throttledAt { throttles = 0 }
  }

  /// The service refused a call of that start as one too many: twice the last rest, once for all
  /// the calls that were under way together.
  mutating func throttled(startedAt: Int64, at now: Int64, jitter: Double) {
    if startedAt <= throttledAt { return }
    throttledAt = now
    throttles += 1
    restsUntil = now + Poller.rest(1000, after: throttles, jitter)
  }
}
