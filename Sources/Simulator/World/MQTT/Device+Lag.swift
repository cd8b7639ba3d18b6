extension Device {
  /// How many messages wait for it in a subscription of its own.
  func lag(of subscription: DeviceSubscription, at moment: Moment) -> Int {
    let now = lag(of: subscription, moment.now, moment.elapsed)
    guard let reset = resets.last(where: { $0 <= moment.now }) else { return now }
    // What waited when the session was dropped is gone.
    let before = lag(
      of: subscription, reset, moment.elapsed - Double(moment.now - reset) / 1000)
    return max(0, now - before)
  }

  private func lag(of subscription: DeviceSubscription, _ now: Int64, _ elapsed: Double) -> Int {
    // While it is away it is not slow as well: what comes in waits, and no more than that.
    let left = presence(at: now)?.disconnectTime ?? now
    let slow = subscription.pace.state(at: elapsed - Double(now - left) / 1000).backlog
    return Int(subscription.rate * (slow + secondsOwed(at: now)))
  }

  /// For how many seconds messages came in that it has not taken since: those in which it was away,
  /// or what is left of them.
  private func secondsOwed(at now: Int64) -> Double {
    guard expirySeconds > 0, let presence = presence(at: now) else { return 0 }
    if let left = presence.disconnectTime { return Double(now - left) / 1000 }
    let back = presence.connectTime
    guard now - back < 120_000,
      let gap = self.presence(at: back - 1), let left = gap.disconnectTime, gap.hasSession
    else { return 0 }
    // It catches up twenty times as fast as messages come in.
    return max(0, Double(back - left) / 1000 - Double(now - back) / 1000 * 20)
  }

  /// How many messages it has and has not acknowledged.
  func inFlight(of subscription: DeviceSubscription, lag: Int, at moment: Moment) -> Int {
    guard subscription.qos > 0, isConnected(at: moment.now) else { return 0 }
    let wander = Noise.wander(
      Noise.hash(name + subscription.filter, seed: 5), at: moment.elapsed, period: 20)
    return min(32, min(lag, 30) + Int(subscription.rate * wander))
  }
}
