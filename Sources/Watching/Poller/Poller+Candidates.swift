import TencentCloud

extension Poller {
  /// A target that is due, by its number: what it is asked for is read once it is taken.
  struct Candidate {
    let number: Int
    let entry: Entry
    var rank: Int
    /// Its age in intervals.
    var overdue: Double
    /// Whether it would be due were there no more to ask than the budget allows, and is not now.
    var isEarly = false

    private var isFresh: Bool { entry.answeredAt == nil && entry.failures == 0 }

    /// What matters most, among equals what is most overdue, and the same order in every run.
    func precedes(_ other: Candidate) -> Bool {
      if rank != other.rank { return rank < other.rank }
      if overdue != other.overdue { return overdue > other.overdue }
      let (own, others) = (entry.presentUrgency, other.entry.presentUrgency)
      if own != others { return own < others }
      if isFresh, other.isFresh, entry.turn != other.entry.turn {
        return entry.turn < other.entry.turn
      }
      return entry.number < other.entry.number
    }
  }

  /// What is due.
  struct Candidates {
    /// What is on the screen.
    fileprivate(set) var seen: [Candidate] = []
    fileprivate(set) var hidden: [Candidate] = []
    /// Those of the hidden which have a share of their own.
    fileprivate(set) var preferred: [Candidate] = []

    var isEmpty: Bool { seen.isEmpty && hidden.isEmpty }
  }

  /// What is wanted and neither under way nor resting, and whose answer is old enough: all of it
  /// that is on the screen, and of the hidden as much from the front of each queue as may be taken.
  func candidates(at now: Int64) -> Candidates {
    var found = Candidates()
    let limit = budget.calls + callsPerSecond + 1
    for (queue, waiting) in schedule.queues where queue.stage != .resting {
      if let pace = paces[queue.action], pace.restsUntil > now { continue }
      let isSeen = queue.urgency == .visible
      let room = isSeen || !isOrdered(queue) ? .max : min(limit, firstRoom(queue.action, at: now))
      let due = due(waiting, atMost: room, at: now)
      if isSeen {
        found.seen += due
      } else {
        if isStarved, queue.urgency.isPreferred { found.preferred += due }
        found.hidden += due.map { ranked($0, at: now) }
      }
    }
    return found
  }

  /// How much of an action may be asked at this look while all is asked for the first time: what may
  /// not would stand in the way of the rest.
  private func firstRoom(_ action: ActionID, at now: Int64) -> Int {
    guard limitShare > 1, let pace = paces[action] else { return .max }
    return pace.room(at: now, share: limitShare)
  }

  /// Whether what stands first there goes first. What the user wants now goes by its number, or by
  /// its age where it waited too long; which it is of what is preferred hangs on the budget.
  private func isOrdered(_ queue: PollSchedule.Queue) -> Bool {
    queue.stage != .expired || isStarved || !queue.urgency.isPreferred
  }

  private func due(_ waiting: TimedNumbers, atMost limit: Int, at now: Int64) -> [Candidate] {
    var due: [Candidate] = []
    for element in waiting.elements {
      guard due.count < limit, let entry = targetsByNumber[element.number].flatMap({ entries[$0] }),
        let candidate = candidate(entry, at: now)
      else { break }
      due.append(candidate)
    }
    return due
  }

  /// Nil where its answer is young enough.
  private func candidate(_ entry: Entry, at now: Int64) -> Candidate? {
    var candidate = Candidate(number: entry.number, entry: entry, rank: 0, overdue: .infinity)
    guard let answeredAt = entry.answeredAt, !entry.isExpired else { return candidate }
    let (age, interval) = (now - answeredAt, interval(entry))
    // What is nearly due goes along: nine tenths of the interval are enough.
    if age * 10 < interval * 9 {
      candidate.isEarly = entry.presentUrgency == .visible && age * 10 >= wantedInterval(entry) * 9
      if !candidate.isEarly { return nil }
    }
    candidate.overdue = Double(age) / Double(interval)
    return candidate
  }

  private func ranked(_ candidate: Candidate, at now: Int64) -> Candidate {
    let entry = candidate.entry
    let urgency = entry.presentUrgency
    var candidate = candidate
    candidate.rank = urgency.rank
    // What is preferred has its own share, once it was answered.
    let mayBeFirst = urgency == .rest || entry.answeredAt == nil || !isStarved
    if urgency != .pinned, mayBeFirst, entry.isStarved(at: now) {
      candidate.rank = PollUrgency.starvedRank
      // Of what waited too long, what waited longest goes first, whatever its interval.
      if let answeredAt = entry.answeredAt { candidate.overdue = Double(now - answeredAt) }
    }
    return candidate
  }

  /// The first of many, without sorting them all.
  static func first(_ count: Int, of candidates: [Candidate]) -> [Candidate] {
    if candidates.count <= count { return candidates.sorted { $0.precedes($1) } }
    var first: [Candidate] = []
    for candidate in candidates {
      if first.count == count, let last = first.last, !candidate.precedes(last) { continue }
      let place = first.firstIndex { candidate.precedes($0) } ?? first.count
      first.insert(candidate, at: place)
      if first.count > count { first.removeLast() }
    }
    return first
  }
}
