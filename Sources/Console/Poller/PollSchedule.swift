import ModelViewUpdate

/// Decides what is asked next, given the time. It starts nothing itself.
///
/// It keeps a budget of calls a second over everything, never asks for the same thing twice at
/// once, lets an action rest that the service found called too often, and a target that failed.
public struct PollSchedule: Equatable, Sendable {
  /// What is known of a target.
  private struct Entry: Equatable {
    /// Nil where it is asked for only because it is pinned.
    var urgency: PollUrgency?
    var answeredAt: Int64?
    var restsUntil: Int64 = 0
    var failures = 0
    /// Whether the user asked for it to be asked again now.
    var isWanted = false
  }

  /// Calls a second over everything.
  public let budgetPerSecond: Int
  /// How old what is on the screen may become, in milliseconds.
  public let refreshMilliseconds: Int64
  /// The longest that anything rests after failures, in milliseconds.
  static let longestRestMilliseconds: Int64 = 120_000

  private var entries: [PollTarget: Entry] = [:]
  private var inFlight: Set<PollTarget> = []
  private var pinned: Set<PollTarget> = []
  private var actionRestsUntil: [String: Int64] = [:]
  private var actionThrottles: [String: Int] = [:]
  private var tokens: Double
  private var refilledAt: Int64?

  /// A schedule without targets.
  public init(budgetPerSecond: Int, refreshMilliseconds: Int) {
    self.budgetPerSecond = max(1, budgetPerSecond)
    self.refreshMilliseconds = Int64(max(500, refreshMilliseconds))
    tokens = Double(max(1, budgetPerSecond))
  }

  /// What is asked for.
  public var targets: some Collection<PollTarget> { entries.keys }
  /// How many calls are under way.
  public var inFlightCount: Int { inFlight.count }

  /// What stands behind an action: how many targets, how many of them under way, and how old the
  /// oldest answer is, in milliseconds; nil while one was never answered.
  func load(
    of action: String, at moment: Moment
  ) -> (targets: Int, inFlight: Int, oldestMilliseconds: Int64?) {
    let own = entries.filter { $0.key.action == action }
    let ages = own.values.map { $0.answeredAt.map { moment.uptimeMilliseconds - $0 } }
    let oldest = ages.contains(nil) ? nil : ages.compactMap { $0 }.max()
    return (own.count, inFlight.count { $0.action == action }, oldest)
  }

  /// Targets that were never answered: those that still may be at their first attempt, and those
  /// that failed.
  var unanswered: (waiting: [PollTarget], failed: [PollTarget]) {
    let unanswered = entries.filter { $0.value.answeredAt == nil }
    return (
      unanswered.filter { $0.value.failures == 0 }.map(\.key),
      unanswered.filter { $0.value.failures > 0 }.map(\.key)
    )
  }

  /// Makes everything due now, what rests after a failure as well. The budget still holds.
  public mutating func expire() {
    for target in entries.keys {
      entries[target]?.isWanted = true
      entries[target]?.restsUntil = 0
    }
  }

  /// Actions that the service found called too often when they were asked last.
  var throttledActions: [String] { Array(actionThrottles.keys) }

  /// Until when an action rests, in milliseconds from now; 0 where it does not.
  func restMilliseconds(of action: String, at moment: Moment) -> Int64 {
    max(0, actionRestsUntil[action, default: 0] - moment.uptimeMilliseconds)
  }

  /// Asks for these from now on, and for nothing else of what `isObsolete` says.
  public mutating func watch(
    _ targets: some Sequence<PollTarget>, urgency: PollUrgency,
    forgetting isObsolete: (PollTarget) -> Bool = { _ in false }
  ) {
    entries = entries.filter { !isObsolete($0.key) || pinned.contains($0.key) }
    for target in pinned where isObsolete(target) { entries[target]?.urgency = nil }
    for target in targets { entries[target, default: Entry()].urgency = urgency }
  }

  /// How much a target matters now, where it is asked for at all.
  public mutating func setUrgency(_ urgency: PollUrgency, of target: PollTarget) {
    entries[target]?.urgency = urgency
  }

  /// Asks for these sooner than for what is not on the screen, and begins where nobody did yet.
  public mutating func setPinned(_ targets: Set<PollTarget>) {
    for target in pinned.subtracting(targets) where entries[target]?.urgency == nil {
      entries[target] = nil
    }
    pinned = targets
    for target in targets where entries[target] == nil { entries[target] = Entry() }
  }

  /// Calls that were made beside the schedule count against its budget.
  public mutating func spend(_ calls: Int, at moment: Moment) {
    refill(moment.uptimeMilliseconds)
    tokens -= Double(calls)
  }

  /// What is due, as much as the budget allows, what matters most first and among equals what is
  /// most overdue. It counts as in flight from now on.
  public mutating func takeDue(at moment: Moment) -> [PollTarget] {
    let now = moment.uptimeMilliseconds
    refill(now)
    let room = Int(tokens)
    guard room > 0 else { return [] }
    let isStarved = demandPerSecond > Double(budgetPerSecond)
    var due: [(target: PollTarget, urgency: PollUrgency, overdue: Double)] = []
    for (target, entry) in entries {
      guard let overdue = overdue(target, entry, now, isStarved: isStarved) else { continue }
      due.append((target, urgency(target, entry), overdue))
    }
    due.sort { left, right in
      if left.urgency != right.urgency { return left.urgency < right.urgency }
      if left.overdue != right.overdue { return left.overdue > right.overdue }
      // The same order in every run, whatever the dictionary's is.
      return left.target.sortText < right.target.sortText
    }
    let taken = due.prefix(room).map(\.target)
    tokens -= Double(taken.count)
    inFlight.formUnion(taken)
    return taken
  }

  /// By how many of its intervals a target is late; nil where it is not due.
  private func overdue(
    _ target: PollTarget, _ entry: Entry, _ now: Int64, isStarved: Bool
  ) -> Double? {
    if inFlight.contains(target) || entry.restsUntil > now { return nil }
    if actionRestsUntil[target.action, default: 0] > now { return nil }
    guard let answeredAt = entry.answeredAt, !entry.isWanted else { return .infinity }
    let urgency = urgency(target, entry)
    var interval = urgency.intervalMilliseconds(refreshMilliseconds: refreshMilliseconds)
    // Where there is more to ask than the budget allows, what is on the screen gives way a little
    // and stays younger than two intervals.
    if isStarved, urgency == .visible { interval = interval * 8 / 5 }
    // A tick comes a little early or late: nine tenths of the interval count as due.
    let age = now - answeredAt
    return age * 10 >= interval * 9 ? Double(age) / Double(interval) : nil
  }

  /// Calls a second that would keep everything as young as it is wanted.
  private var demandPerSecond: Double {
    entries.reduce(0) { sum, item in
      let urgency = urgency(item.key, item.value)
      return sum + 1000
        / Double(urgency.intervalMilliseconds(refreshMilliseconds: refreshMilliseconds))
    }
  }

  /// How much it matters now.
  private func urgency(_ target: PollTarget, _ entry: Entry) -> PollUrgency {
    let own = entry.urgency ?? .rest
    return pinned.contains(target) ? min(.pinned, own) : own
  }

  /// A call ended well.
  public mutating func answered(_ target: PollTarget, at moment: Moment) {
    inFlight.remove(target)
    // A call that was sent before the action was throttled says nothing about it.
    if actionRestsUntil[target.action, default: 0] <= moment.uptimeMilliseconds {
      actionThrottles[target.action] = nil
    }
    entries[target]?.answeredAt = moment.uptimeMilliseconds
    entries[target]?.failures = 0
    entries[target]?.isWanted = false
    entries[target]?.restsUntil = 0
  }

  /// A call failed: its target rests twice as long as the last time. Where the service found the
  /// action called too often, everything that needs the action rests.
  /// - Parameter jitter: From 0 to 1, so that many consoles do not come back together.
  public mutating func failed(
    _ target: PollTarget, isThrottled: Bool, at moment: Moment, jitter: Double
  ) {
    inFlight.remove(target)
    let now = moment.uptimeMilliseconds
    if isThrottled {
      let count = actionThrottles[target.action, default: 0] + 1
      actionThrottles[target.action] = count
      actionRestsUntil[target.action] = now + rest(1000, after: count, jitter)
      return
    }
    guard var entry = entries[target] else { return }
    entry.failures += 1
    entry.isWanted = false
    entry.restsUntil = now + rest(refreshMilliseconds, after: entry.failures, jitter)
    entries[target] = entry
  }

  private func rest(_ base: Int64, after failures: Int, _ jitter: Double) -> Int64 {
    let doubled = base << Int64(min(failures, 12))
    return Int64(Double(min(doubled, PollSchedule.longestRestMilliseconds)) * (0.5 + jitter / 2))
  }

  /// A second's budget may be saved up, no more: after a pause there is no burst.
  private mutating func refill(_ now: Int64) {
    defer { refilledAt = now }
    guard let refilledAt else { return }
    let budget = Double(budgetPerSecond)
    tokens = min(budget, tokens + Double(now - refilledAt) / 1000 * budget)
  }
}
