import ModelViewUpdate

extension Poller {
  /// A target that is due.
  private struct Candidate {
    let target: PollTarget
    let entry: Entry
    let rank: Int
    /// Its age in intervals.
    let overdue: Double
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

  /// What is due, as much as the budget allows, what matters most first and among equals what is
  /// most overdue. It counts as under way from now on.
  public mutating func takeDue(at moment: Moment) -> [PollTarget] {
    let now = moment.uptimeMilliseconds
    budget.refill(at: now)
    giveUpLost(at: moment)
    if isResting(at: moment) {
      wasResting = true
      return []
    }
    lookedAt = now
    noteShown(at: now)
    forgetUnwanted(at: now)
    let demand = demand
    isStarved = demand.perSecond > Double(budgetPerSecond)
    visibleMilliseconds = isStarved ? stretched(demand) : refreshMilliseconds
    var (seen, hidden, preferred) = candidates(at: now)
    if seen.isEmpty, hidden.isEmpty { return [] }
    batchCount += 1
    seen.sort { $0.precedes($1) }
    // A quarter is kept for what is hidden, so that no screen and no interval can starve it.
    let kept = hidden.isEmpty ? 0 : budget.calls / 4
    var early = earlyCount(at: now)
    var taken = seen.filter { candidate in
      // What comes into view is shown at once; the background pays for it in the next seconds.
      let room = candidate.entry.isUrgent ? budget.callsOnCredit : budget.calls - kept
      if candidate.isEarly, early <= 0 { return false }
      guard room > 0, take(candidate, at: now) else { return false }
      early -= 1
      return true
    }
    let slow = inFlight.count { (entries[$0]?.flight?.startedAt ?? now) + 1000 <= now }
    if slow < Poller.slowLimit, budget.calls > 0 {
      var left = preferredCalls(demand, hidden)
      taken += Poller.first(left, of: preferred).filter { candidate in
        guard left > 0, take(candidate, at: now) else { return false }
        left -= candidate.entry.callCount
        return true
      }
      hidden.removeAll { entries[$0.target]?.flight != nil }
      hidden = Poller.first(budget.calls, of: hidden)
      taken += hidden.filter { budget.calls > 0 && take($0, at: now) }
    }
    return taken.map(\.target)
  }

  /// What came on the screen stands there from now on. A rest was the user's wish: how old it made
  /// what stands there is not counted.
  private mutating func noteShown(at now: Int64) {
    for target in visible where wasResting || entries[target]?.shownAt == nil {
      entries[target]?.shownAt = now
    }
    wasResting = false
  }

  /// How much of what is on the screen is asked at this look although none of it is due, where there
  /// is more to ask than the budget allows. What came there together comes due together, and would
  /// not be answered in time: as much is asked sooner as lets all of it come evenly.
  private func earlyCount(at now: Int64) -> Int {
    if !isStarved { return 0 }
    let shown = visible.compactMap { entries[$0] }.filter { $0.shown == .visible }
    let waits = shown.compactMap { entry in
      entry.flight == nil
        ? entry.answeredAt.map { max(0, visibleMilliseconds * 9 / 10 - (now - $0)) } : nil
    }.sorted()
    let pause = Poller.pauseMilliseconds
    // The first `index + 1` have to be asked within the last one's wait, and this look counts too.
    let even = waits.enumerated().map { index, wait in Int64(index + 1) * pause / (wait + pause) }
    return Int(even.max() ?? 0) - shown.count { now - ($0.askedAt ?? .min / 2) < pause }
  }

  /// Counts it as under way, unless its action is called often enough for now.
  private mutating func take(_ candidate: Candidate, at now: Int64) -> Bool {
    let (target, calls) = (candidate.target, candidate.entry.callCount)
    var pace = paces[target.action] ?? ActionPace(limitPerSecond: target.requestsPerSecond)
    guard pace.room(at: now) > 0 else { return false }
    pace.note(calls, at: now)
    paces[target.action] = pace
    budget.spend(calls)
    entries[target]?.askedAt = now
    entries[target]?.flight = Entry.Flight(
      startedAt: now, batch: batchCount, prepaidCalls: calls)
    inFlight.insert(target)
    return true
  }

  /// How many of the calls of this look are kept for what lags and for what there is at all, where
  /// there is more to ask than the budget allows: what the rest leaves to spare by being asked no
  /// sooner than it has to be, once all of it was asked. Where even that is more than the budget,
  /// what waited too long would leave them nothing: then a quarter.
  private func preferredCalls(_ demand: Demand, _ hidden: [Candidate]) -> Int {
    if !isStarved { return 0 }
    let visible =
      demand.visiblePerSecond * Double(refreshMilliseconds) / Double(visibleMilliseconds)
    let spare = Double(budgetPerSecond) - visible - demand.restPerSecond
    if spare < 0 { return (budget.calls + 3) / 4 }
    let isFirstRound = hidden.contains { $0.entry.answeredAt == nil && $0.entry.failures == 0 }
    return isFirstRound ? 0 : max(1, Int(spare))
  }

  /// What is due: on the screen, and hidden, and of that what is preferred.
  private func candidates(
    at now: Int64
  ) -> (seen: [Candidate], hidden: [Candidate], preferred: [Candidate]) {
    let resting = Set(paces.filter { $0.value.restsUntil > now }.keys)
    var seen: [Candidate] = []
    var hidden: [Candidate] = []
    var preferred: [Candidate] = []
    for (target, entry) in entries where entry.isWanted {
      if entry.flight != nil || entry.restsUntil > now { continue }
      if !resting.isEmpty, resting.contains(target.action) { continue }
      let urgency = entry.presentUrgency
      var overdue = Double.infinity
      var isEarly = false
      if let answeredAt = entry.answeredAt, !entry.isExpired {
        let interval = interval(entry)
        // What is nearly due goes along: nine tenths of the interval are enough.
        if (now - answeredAt) * 10 < interval * 9 {
          isEarly = urgency == .visible && (now - answeredAt) * 10 >= wantedInterval(entry) * 9
          if !isEarly { continue }
        }
        overdue = Double(now - answeredAt) / Double(interval)
      }
      if urgency == .visible {
        seen.append(
          Candidate(target: target, entry: entry, rank: 0, overdue: overdue, isEarly: isEarly))
      } else {
        if isStarved, urgency == .lagging || urgency == .structural {
          preferred.append(Candidate(target: target, entry: entry, rank: 0, overdue: overdue))
        }
        // What is preferred has its own share, once it was answered.
        let mayBeFirst = urgency == .rest || entry.answeredAt == nil || !isStarved
        let isFirst = urgency != .pinned && mayBeFirst && entry.isStarved(at: now)
        // Of what waited too long, what waited longest goes first, whatever its interval.
        if isFirst, let answeredAt = entry.answeredAt { overdue = Double(now - answeredAt) }
        hidden.append(
          Candidate(
            target: target, entry: entry, rank: isFirst ? PollUrgency.starvedRank : urgency.rank,
            overdue: overdue))
      }
    }
    return (seen, hidden, preferred)
  }

  /// Calls a second that would keep things as young as they are wanted.
  private struct Demand {
    /// All of them.
    var perSecond = 0.0
    /// What is on the screen.
    var visiblePerSecond = 0.0
    /// What is hidden, where nothing of it is asked sooner than it has to be.
    var patientPerSecond = 0.0
    /// That of it which neither lags nor is pinned.
    var restPerSecond = 0.0

    mutating func add(_ entry: Entry, interval: Int64) {
      let rate = 1000 * Double(entry.callCount) / Double(interval)
      perSecond += rate
      switch entry.presentUrgency {
      case .visible: visiblePerSecond += rate
      case .pinned, .structural: patientPerSecond += rate
      case .lagging: patientPerSecond += rate / Double(Poller.laggingPatience)
      case .rest:
        let patient = 1000 * Double(entry.callCount) / Double(Poller.patienceMilliseconds)
        patientPerSecond += patient
        restPerSecond += patient
      }
    }
  }

  private var demand: Demand {
    var demand = Demand()
    for entry in entries.values where entry.isWanted {
      demand.add(entry, interval: wantedInterval(entry))
    }
    return demand
  }

  /// How old what is on the screen may become where there is more to ask than the budget allows: it
  /// gives way as far as the hidden needs it to be seen in time, and stays younger than two
  /// intervals with the time that a look and an answer take.
  private func stretched(_ demand: Demand) -> Int64 {
    let refresh = Double(refreshMilliseconds)
    let longest = max(refresh, (2 * refresh - Poller.answerMilliseconds) * 10 / 9)
    let left = Double(budgetPerSecond) - demand.patientPerSecond
    if left <= 0 { return Int64(longest) }
    return Int64(min(max(refresh, refresh * demand.visiblePerSecond / left), longest))
  }

  /// The first of many, without sorting them all.
  private static func first(_ count: Int, of candidates: [Candidate]) -> [Candidate] {
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

  /// How old an answer may become, in milliseconds. Where there is more to ask than the budget
  /// allows, what is on the screen gives way a little, and what lags more: what was not looked at
  /// for long may lag by now.
  private func interval(_ entry: Entry) -> Int64 {
    let interval = wantedInterval(entry)
    if !isStarved { return interval }
    switch entry.presentUrgency {
    case .visible: return visibleMilliseconds
    case .lagging: return interval * Poller.laggingPatience
    case .pinned, .structural, .rest: return interval
    }
  }

  /// What there is at all changes seldom: where it takes many calls, it is asked that less often.
  func wantedInterval(_ entry: Entry) -> Int64 {
    let urgency = entry.presentUrgency
    let interval = urgency.intervalMilliseconds(refreshMilliseconds: refreshMilliseconds)
    return urgency == .structural ? interval * Int64(min(entry.callCount, 10)) : interval
  }

  /// In how many milliseconds there will be something to do; nil where that is never.
  public func millisecondsToNextLook(at moment: Moment) -> Int64? {
    if isResting(at: moment) { return nil }
    let now = moment.uptimeMilliseconds
    var next = Int64.max
    for (target, entry) in entries {
      var time = Int64.min
      if let flight = entry.flight {
        time = flight.startedAt + Poller.lostMilliseconds
      } else if entry.isWanted {
        if let answeredAt = entry.answeredAt, !entry.isExpired {
          time = answeredAt + interval(entry)
        }
        time = max(time, entry.restsUntil, paces[target.action]?.restsUntil ?? 0)
      } else {
        continue
      }
      next = min(next, time)
    }
    if next == .max { return nil }
    return max(0, max(next, (lookedAt ?? .min) + Poller.pauseMilliseconds) - now)
  }

  /// What was on the screen a moment ago is remembered, so that scrolling there and back asks for
  /// nothing twice; after an interval it is not.
  private mutating func forgetUnwanted(at now: Int64) {
    if !isUntidy { return }
    isUntidy = false
    for (target, entry) in entries where !entry.isWanted {
      isUntidy = true
      if entry.flight != nil { continue }
      if now - (entry.answeredAt ?? 0) >= refreshMilliseconds { entries[target] = nil }
    }
  }
}
