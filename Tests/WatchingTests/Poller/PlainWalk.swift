import ModelViewUpdate
import TencentCloud

@testable import Watching

/// What a poller finds by walking over everything that it knows, without its queues and counts.
struct PlainWalk {
  typealias Entry = Poller.Entry

  private struct Candidate {
    let target: PollTarget
    let entry: Entry
    var rank = 0
    var overdue = Double.infinity
    var isEarly = false

    func precedes(_ other: Candidate) -> Bool {
      if rank != other.rank { return rank < other.rank }
      if overdue != other.overdue { return overdue > other.overdue }
      let (own, others) = (entry.presentUrgency, other.entry.presentUrgency)
      return own != others ? own < others : entry.number < other.entry.number
    }
  }

  /// What it knows, to be changed as its own look would change it.
  private var poller: Poller
  private var entries: [PollTarget: Entry] { poller.entries }
  private let now: Int64

  init(_ poller: Poller, at moment: Moment) {
    self.poller = poller
    now = moment.uptimeMilliseconds
  }

  // MARK: Counts

  private var watched: [Entry] { entries.values.filter { $0.urgency != nil } }
  var waitingCount: Int { watched.count { $0.answeredAt == nil && $0.failures == 0 } }
  var failing: [Int] { watched.filter { $0.failures > 0 }.map(\.number).sorted() }
  var oldestAnsweredAt: Int64? { watched.compactMap(\.answeredAt).min() }
  var wantedActions: Set<ActionID> { Set(entries.filter(\.value.isWanted).map(\.key.action)) }
  var waitingListings: Int {
    entries.count { target, entry in
      guard case .groups = target else { return false }
      return entry.urgency != nil && entry.answeredAt == nil && entry.failures == 0
    }
  }

  /// Calls of what matters so much in one of its usual intervals.
  func calls(_ urgency: PollUrgency) -> Double {
    entries.values.filter { $0.isWanted && $0.presentUrgency == urgency }.reduce(0) {
      $0 + Double($1.callCount) / Double($1.callFactor)
    }
  }

  // MARK: When

  var millisecondsToNextLook: Int64? {
    let times = entries.compactMap { target, entry -> Int64? in
      if let flight = entry.flight { return flight.startedAt + Poller.lostMilliseconds }
      if !entry.isWanted { return nil }
      let due =
        entry.isExpired ? .min : entry.answeredAt.map { $0 + poller.interval(entry) } ?? .min
      return max(due, entry.restsUntil, poller.paces[target.action]?.restsUntil ?? 0)
    }
    return times.min().map {
      max(0, max($0, (poller.lookedAt ?? .min) + Poller.pauseMilliseconds) - now)
    }
  }

  // MARK: What

  /// What has to be taken now by a poller that has looked around but taken nothing.
  mutating func due(early: Int) -> [PollTarget] {
    let candidates = candidates
    var (seen, hidden, early) = (candidates.seen, candidates.hidden, early)
    if seen.isEmpty, hidden.isEmpty { return [] }
    let kept = hidden.isEmpty ? 0 : (poller.budget.calls + (poller.batchCount + 1) % 4) / 4
    seen = seen.sorted { $0.precedes($1) }.filter { candidate in
      let room =
        candidate.entry.isUrgent ? poller.budget.callsOnCredit : poller.budget.calls - kept
      if candidate.isEarly, early <= 0 { return false }
      guard room > 0, take(candidate) else { return false }
      early -= 1
      return true
    }
    return (seen + takeHidden(&hidden)).map(\.target)
  }

  private mutating func takeHidden(_ hidden: inout [Candidate]) -> [Candidate] {
    let slow = poller.inFlight.count { (entries[$0]?.flight?.startedAt ?? now) + 1000 <= now }
    guard slow < Poller.slowLimit, poller.budget.calls > 0 else { return [] }
    var left = preferredCalls(hidden)
    var preferred: [Candidate] = []
    if poller.isStarved {
      let mayBe = hidden.filter { $0.entry.presentUrgency.isPreferred }.map { candidate in
        var unranked = candidate
        unranked.rank = 0
        unranked.overdue = overdue(candidate.entry)
        return unranked
      }.sorted { $0.precedes($1) }.prefix(left)
      for candidate in mayBe where left > 0 && take(candidate) {
        left -= candidate.entry.callCount
        preferred.append(candidate)
      }
    }
    hidden.removeAll { candidate in preferred.contains { $0.target == candidate.target } }
    let first = hidden.sorted { $0.precedes($1) }.prefix(poller.budget.calls)
    return preferred + first.filter { poller.budget.calls > 0 && take($0) }
  }

  private func preferredCalls(_ hidden: [Candidate]) -> Int {
    if !poller.isStarved { return 0 }
    let demand = poller.demand
    let visible =
      demand.visiblePerSecond * Double(poller.refreshMilliseconds)
      / Double(poller.visibleMilliseconds)
    let spare = Double(poller.budgetPerSecond) - visible - demand.restPerSecond
    if spare < 0 { return (poller.budget.calls + 3) / 4 }
    return hidden.contains { $0.entry.answeredAt == nil && $0.entry.failures == 0 }
      ? 0 : max(1, Int(spare))
  }

  private var candidates: (seen: [Candidate], hidden: [Candidate]) {
    var found: (seen: [Candidate], hidden: [Candidate]) = ([], [])
    for (target, entry) in entries where entry.isWanted && entry.flight == nil {
      if max(entry.restsUntil, poller.paces[target.action]?.restsUntil ?? 0) > now { continue }
      var candidate = Candidate(target: target, entry: entry)
      candidate.overdue = overdue(entry)
      if candidate.overdue < 0.9 {
        candidate.isEarly =
          entry.presentUrgency == .visible
          && (now - (entry.answeredAt ?? 0)) * 10 >= poller.wantedInterval(entry) * 9
        if !candidate.isEarly { continue }
      }
      if entry.presentUrgency == .visible {
        found.seen.append(candidate)
      } else {
        rank(&candidate)
        found.hidden.append(candidate)
      }
    }
    return found
  }

  private func overdue(_ entry: Entry) -> Double {
    guard let answeredAt = entry.answeredAt, !entry.isExpired else { return .infinity }
    return Double(now - answeredAt) / Double(poller.interval(entry))
  }

  private func rank(_ candidate: inout Candidate) {
    let (entry, urgency) = (candidate.entry, candidate.entry.presentUrgency)
    candidate.rank = urgency.rank
    let mayBeFirst = urgency == .rest || entry.answeredAt == nil || !poller.isStarved
    guard urgency != .pinned, mayBeFirst, entry.isStarved(at: now) else { return }
    candidate.rank = PollUrgency.starvedRank
    if let answeredAt = entry.answeredAt { candidate.overdue = Double(now - answeredAt) }
  }

  private mutating func take(_ candidate: Candidate) -> Bool {
    let action = candidate.target.action
    var pace =
      poller.paces[action] ?? ActionPace(limitPerSecond: candidate.target.requestsPerSecond)
    guard pace.room(at: now) > 0 else { return false }
    pace.note(candidate.entry.callCount, at: now)
    poller.paces[action] = pace
    poller.budget.spend(candidate.entry.callCount)
    return true
  }
}
