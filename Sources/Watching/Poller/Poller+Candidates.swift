extension Poller {
  /// A target that is due.
  struct Candidate {
    let target: PollTarget
    let entry: Entry
    var rank: Int
    /// Its age in intervals.
    var overdue: Double
    /// Whether it would be due were there no more to ask than the budget allows, and is not now.
    var isEarly = false

    /// What matters most, among equals what is most overdue, and the same order in every run.
    func precedes(_ other: Candidate) -> Bool {
      if rank != other.rank { return rank < other.rank }
      if overdue != other.overdue { return overdue > other.overdue }
      let (own, others) = (entry.presentUrgency, other.entry.presentUrgency)
      if own != others { return own < others }
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

  /// What is wanted and neither under way nor resting, and whose answer is old enough.
  func candidates(at now: Int64) -> Candidates {
    let resting = Set(paces.filter { $0.value.restsUntil > now }.keys)
    var found = Candidates()
    for (target, entry) in entries where entry.isWanted {
      if entry.flight != nil || entry.restsUntil > now { continue }
      if !resting.isEmpty, resting.contains(target.action) { continue }
      guard let candidate = candidate(target, entry, at: now) else { continue }
      if entry.presentUrgency == .visible {
        found.seen.append(candidate)
      } else {
        if isStarved, entry.presentUrgency.isPreferred { found.preferred.append(candidate) }
        found.hidden.append(ranked(candidate, at: now))
      }
    }
    return found
  }

  /// Nil where its answer is young enough.
  private func candidate(_ target: PollTarget, _ entry: Entry, at now: Int64) -> Candidate? {
    var candidate = Candidate(target: target, entry: entry, rank: 0, overdue: .infinity)
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
