package import ModelViewUpdate
import TencentCloud

/// What stands behind an action, or behind what matters the same.
struct PollerLoad: Equatable, Sendable {
  /// How many targets.
  var targets = 0
  /// How many of them are under way.
  var inFlight = 0
  /// How many were never answered.
  var unanswered = 0
  /// How old the others' answers are, in milliseconds, sorted.
  fileprivate(set) var ages: [Int64] = []
  /// How long the action rests still, or the first of its targets where all of them do, in
  /// milliseconds; 0 where something may be asked now.
  fileprivate(set) var restMilliseconds: Int64 = 0

  /// The age that a share of the targets does not exceed, in milliseconds; nil where that many were
  /// not answered yet.
  func ageMilliseconds(share: Double) -> Int64? {
    let count = ages.count + unanswered
    let index = min(count - 1, Int(Double(count) * share))
    return ages.indices.contains(index) ? ages[index] : nil
  }

  /// How old the oldest answer is, in milliseconds; nil while one was never answered.
  var oldestMilliseconds: Int64? { unanswered > 0 ? nil : ages.last }

  fileprivate mutating func add(_ entry: Poller.Entry, at now: Int64) {
    targets += 1
    if entry.flight != nil { inFlight += 1 }
    let rest = max(0, entry.restsUntil - now)
    restMilliseconds = targets == 1 ? rest : min(restMilliseconds, rest)
    if let answeredAt = entry.answeredAt {
      ages.append(now - answeredAt)
    } else {
      unanswered += 1
    }
  }
}

/// What stands behind each action, and behind what matters the same.
struct PollerLoads: Equatable, Sendable {
  private(set) var byAction: [ActionID: PollerLoad] = [:]
  private(set) var byUrgency: [PollUrgency: PollerLoad] = [:]

  fileprivate init(
    _ entries: [PollTarget: Poller.Entry], _ paces: [ActionID: ActionPace], at now: Int64
  ) {
    for (target, entry) in entries where entry.isWanted || entry.flight != nil {
      byAction[target.action, default: PollerLoad()].add(entry, at: now)
      if !entry.isWanted { continue }
      byUrgency[entry.presentUrgency, default: PollerLoad()].add(entry, at: now)
    }
    for key in byAction.keys { byAction[key]?.ages.sort() }
    for key in byUrgency.keys { byUrgency[key]?.ages.sort() }
    for (action, pace) in paces where pace.restsUntil > now {
      let rest = pace.restsUntil - now
      let own = byAction[action]?.restMilliseconds ?? 0
      byAction[action, default: PollerLoad()].restMilliseconds = max(rest, own)
    }
  }
}

extension Poller {
  /// Actions that the service found called too often when they were asked last, and that something
  /// still needs.
  var throttledActions: [ActionID] {
    paces.filter { $0.value.isThrottled }.keys.filter(tally.isWanted)
  }

  /// When the oldest of the answers about what is asked for in the background came, in milliseconds
  /// of the machine's uptime.
  var oldestAnsweredAt: Int64? {
    tally.answered.first?.time
  }

  /// Until when an action rests, in milliseconds from now; 0 where it does not.
  func restMilliseconds(of action: ActionID, at moment: Moment) -> Int64 {
    max(0, (paces[action]?.restsUntil ?? 0) - moment.uptimeMilliseconds)
  }

  /// What stands behind each action, and behind what matters the same.
  func loads(at moment: Moment) -> PollerLoads {
    PollerLoads(entries, paces, at: moment.uptimeMilliseconds)
  }

  /// How old what is on the screen was for a share of the last minutes, in milliseconds; nil where
  /// nothing was there.
  package func visibleAgeMilliseconds(share: Double, at moment: Moment) -> Int64? {
    visibleAges.milliseconds(
      share: share,
      with: visible.compactMap { entries[$0]?.stand(at: moment.uptimeMilliseconds) })
  }
}
