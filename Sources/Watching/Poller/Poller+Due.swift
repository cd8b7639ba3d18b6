package import ModelViewUpdate

extension Poller {
  /// What is due, as much as the budget allows, what matters most first and among equals what is
  /// most overdue. It counts as under way from now on.
  package mutating func takeDue(at moment: Moment) -> [PollTarget] {
    guard let demand = lookAround(at: moment) else { return [] }
    let now = moment.uptimeMilliseconds
    let candidates = candidates(at: now)
    if candidates.isEmpty { return [] }
    batchCount += 1
    let taken = takeSeen(candidates, at: now) + takeHidden(candidates, demand, at: now)
    return taken.compactMap { targetsByNumber[$0.number] }
  }

  /// Finds out what the time has changed; nil where everything rests.
  mutating func lookAround(at moment: Moment) -> Demand? {
    let now = moment.uptimeMilliseconds
    budget.refill(at: now)
    giveUpLost(at: moment)
    if isResting(at: moment) {
      wasResting = true
      return nil
    }
    moveChanged(at: now)
    noteShown(at: now)
    goRound(at: now)
    moveTurns()
    forgetUnwanted(at: now)
    restMilliseconds = restInterval
    let demand = demand
    isStarved = demand.perSecond > Double(callsPerSecond)
    visibleMilliseconds = isStarved ? stretched(demand) : refreshMilliseconds
    return demand
  }

  /// Begins the first look, or ends it once nothing waits that was never asked. Where nothing was
  /// answered at all it has not begun to see.
  private mutating func goRound(at now: Int64) {
    guard firstRound?.isUnderWay == true else { return }
    firstRound?.begin(at: now)
    if tally.waitingCount == 0, !tally.answered.isEmpty { firstRound?.end(at: now) }
    budget.setRate(callsPerSecond)
  }

  /// What part of the service's limits may be used now.
  var limitShare: Int { firstRound?.isUnderWay == true ? FirstRound.shareOfLimit : 1 }

  private mutating func takeSeen(_ candidates: Candidates, at now: Int64) -> [Candidate] {
    // A quarter is kept for what is hidden, so that no screen and no interval can starve it: of a
    // small budget a call at every few looks.
    let kept = candidates.hidden.isEmpty ? 0 : (budget.calls + batchCount % 4) / 4
    var early = earlyCount(at: now)
    return candidates.seen.sorted { $0.precedes($1) }.filter { candidate in
      // What comes into view is shown at once; the background pays for it in the next seconds.
      let room = candidate.entry.isUrgent ? budget.callsOnCredit : budget.calls - kept
      if candidate.isEarly, early <= 0 { return false }
      guard room > 0, take(candidate, at: now) else { return false }
      early -= 1
      return true
    }
  }

  private mutating func takeHidden(
    _ candidates: Candidates, _ demand: Demand, at now: Int64
  ) -> [Candidate] {
    let slow = inFlight.count { (entries[$0]?.flight?.startedAt ?? now) + 1000 <= now }
    guard slow < Poller.slowLimit, budget.calls > 0 else { return [] }
    var left = preferredCalls(demand, candidates.hidden)
    let preferred = Poller.first(left, of: candidates.preferred).filter { candidate in
      guard left > 0, take(candidate, at: now) else { return false }
      left -= candidate.entry.callCount
      return true
    }
    let taken = Set(preferred.map(\.number))
    let hidden = candidates.hidden.filter { !taken.contains($0.number) }
    return preferred
      + Poller.first(budget.calls, of: hidden).filter { budget.calls > 0 && take($0, at: now) }
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
  func earlyCount(at now: Int64) -> Int {
    if !isStarved { return 0 }
    let shown = visible.compactMap { entries[$0] }.filter { $0.shown == .visible }
    let waits = shown.compactMap { entry in
      entry.flight == nil
        ? entry.answeredAt.map { max(0, visibleMilliseconds * 9 / 10 - (now - $0)) } : nil
    }.sorted()
    let pause = pauseMilliseconds
    // The first `index + 1` have to be asked within the last one's wait, and this look counts too.
    let even = waits.enumerated().map { index, wait in Int64(index + 1) * pause / (wait + pause) }
    return Int(even.max() ?? 0) - shown.count { now - ($0.askedAt ?? .min / 2) < pause }
  }

  /// Counts it as under way, unless its action is called often enough for now.
  private mutating func take(_ candidate: Candidate, at now: Int64) -> Bool {
    guard let target = targetsByNumber[candidate.number] else { return false }
    let calls = candidate.entry.callCount
    var pace = paces[target.action] ?? ActionPace(limitPerSecond: target.requestsPerSecond)
    guard pace.room(at: now, share: limitShare) > 0 else { return false }
    pace.note(calls, at: now)
    paces[target.action] = pace
    budget.spend(calls)
    firstRound?.noteCalls(calls)
    let flight = Entry.Flight(startedAt: now, batch: batchCount, prepaidCalls: calls)
    changeKnown(target) { entry in
      entry.askedAt = now
      entry.flight = flight
    }
    inFlight.insert(target)
    return true
  }

  /// In how many milliseconds there will be something to do; nil where that is never.
  package func millisecondsToNextLook(at moment: Moment) -> Int64? {
    if isResting(at: moment) { return nil }
    let now = moment.uptimeMilliseconds
    var next = Int64.max
    for target in inFlight {
      guard let flight = entries[target]?.flight else { continue }
      next = min(next, flight.startedAt + Poller.lostMilliseconds)
    }
    for (queue, waiting) in schedule.queues {
      guard let first = firstTime(of: waiting, queue) else { continue }
      next = min(next, max(first, paces[queue.action]?.restsUntil ?? 0))
    }
    if next == .max { return nil }
    return max(0, max(next, (lookedAt ?? .min) + pauseMilliseconds) - now)
  }

  /// When the first of a queue comes due.
  private func firstTime(of waiting: TimedNumbers, _ queue: PollSchedule.Queue) -> Int64? {
    let interval = interval(queue.urgency, callFactor: queue.callFactor)
    switch queue.stage {
    case .fresh, .failedLongAgo, .failed, .expiredLongAgo, .expired: return .min
    case .answered: return waiting.first.map { $0.time + interval }
    case .resting:
      // What rests longer may be due sooner, but not before its rest is over.
      var next = Int64.max
      for element in waiting.elements where element.time < next {
        let entry = targetsByNumber[element.number].flatMap { entries[$0] }
        let isWaiting = entry?.isExpired == false
        let due = isWaiting ? entry?.answeredAt.map { $0 + interval } : nil
        next = min(next, max(element.time, due ?? .min))
      }
      return next
    }
  }

  /// What was on the screen a moment ago is remembered, so that scrolling there and back asks for
  /// nothing twice; after an interval it is not.
  private mutating func forgetUnwanted(at now: Int64) {
    for target in tally.unwanted {
      guard let entry = entries[target], entry.flight == nil else { continue }
      if now - (entry.answeredAt ?? 0) >= refreshMilliseconds { forget(target) }
    }
  }
}
