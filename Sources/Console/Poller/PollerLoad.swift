import ModelViewUpdate

/// What stands behind an action.
struct PollerLoad: Equatable, Sendable {
  /// How many targets.
  var targets = 0
  /// How many of them are under way.
  var inFlight = 0
  /// How old the oldest answer is, in milliseconds; nil while one was never answered.
  var oldestMilliseconds: Int64? = 0
  /// How long the action rests still, in milliseconds; 0 where it does not.
  var restMilliseconds: Int64 = 0
}

extension Poller {
  /// Actions that the service found called too often when they were asked last.
  var throttledActions: [String] { paces.filter { $0.value.isThrottled }.map(\.key) }

  /// Until when an action rests, in milliseconds from now; 0 where it does not.
  func restMilliseconds(of action: String, at moment: Moment) -> Int64 {
    max(0, (paces[action]?.restsUntil ?? 0) - moment.uptimeMilliseconds)
  }

  /// What stands behind each action.
  func loads(at moment: Moment) -> [String: PollerLoad] {
    var loads: [String: PollerLoad] = [:]
    let now = moment.uptimeMilliseconds
    for (target, entry) in entries where entry.isWanted || entry.flight != nil {
      let age = entry.answeredAt.map { now - $0 }
      var load = loads[target.action] ?? PollerLoad()
      load.targets += 1
      if entry.flight != nil { load.inFlight += 1 }
      if let oldest = load.oldestMilliseconds {
        load.oldestMilliseconds = age.map { max($0, oldest) }
      }
      loads[target.action] = load
    }
    for (action, pace) in paces where pace.restsUntil > now {
      loads[action, default: PollerLoad()].restMilliseconds = pace.restsUntil - now
    }
    return loads
  }
}
