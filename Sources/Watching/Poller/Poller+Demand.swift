extension Poller {
  /// Calls a second that would keep things as young as they are wanted.
  struct Demand {
    /// All of them.
    var perSecond = 0.0
    /// What is on the screen.
    var visiblePerSecond = 0.0
    /// What is hidden, where nothing of it is asked sooner than it has to be.
    var patientPerSecond = 0.0
    /// That of it which neither lags nor is pinned.
    var restPerSecond = 0.0
  }

  /// What keeping everything young would take.
  var demand: Demand {
    func perSecond(_ urgency: PollUrgency, _ calls: Double) -> Double {
      1000 * calls / Double(wantedInterval(urgency, callFactor: 1))
    }
    func perSecond(_ urgency: PollUrgency) -> Double {
      perSecond(urgency, Double(tally.calls(urgency)))
    }
    let structural = perSecond(.structural, tally.structuralCalls)
    let (pinned, lagging) = (perSecond(.pinned), perSecond(.lagging))
    var demand = Demand()
    demand.visiblePerSecond = perSecond(.visible)
    demand.perSecond =
      demand.visiblePerSecond + pinned + lagging + structural + perSecond(.rest)
    demand.restPerSecond =
      1000 * Double(tally.calls(.rest)) / Double(Poller.patienceMilliseconds)
    demand.patientPerSecond =
      pinned + structural + lagging / Double(Poller.laggingPatience) + demand.restPerSecond
    return demand
  }

  /// How old what is on the screen may become where there is more to ask than the budget allows: it
  /// gives way as far as the hidden needs it to be seen in time, and stays younger than two
  /// intervals with the time that a look and an answer take.
  func stretched(_ demand: Demand) -> Int64 {
    let refresh = Double(refreshMilliseconds)
    let longest = max(refresh, (2 * refresh - Poller.answerMilliseconds) * 10 / 9)
    let left = Double(callsPerSecond) - demand.patientPerSecond
    if left <= 0 { return Int64(longest) }
    return Int64(min(max(refresh, refresh * demand.visiblePerSecond / left), longest))
  }

  /// How many of the calls of this look are kept for what lags and for what there is at all, where
  /// there is more to ask than the budget allows: what the rest leaves to spare by being asked no
  /// sooner than it has to be, once all of it was asked. Where even that is more than the budget,
  /// what waited too long would leave them nothing: then a quarter.
  func preferredCalls(_ demand: Demand, _ hidden: [Candidate]) -> Int {
    if !isStarved { return 0 }
    let visible =
      demand.visiblePerSecond * Double(refreshMilliseconds) / Double(visibleMilliseconds)
    let spare = Double(callsPerSecond) - visible - demand.restPerSecond
    if spare < 0 { return (budget.calls + 3) / 4 }
    let isFirstRound = hidden.contains { $0.entry.answeredAt == nil && $0.entry.failures == 0 }
    return isFirstRound ? 0 : max(1, Int(spare))
  }

  /// How old an answer may become, in milliseconds. Where there is more to ask than the budget
  /// allows, what is on the screen gives way a little, and what lags more: what was not looked at
  /// for long may lag by now.
  func interval(_ entry: Entry) -> Int64 {
    interval(entry.presentUrgency, callFactor: entry.callFactor)
  }

  func interval(_ urgency: PollUrgency, callFactor: Int) -> Int64 {
    let interval = wantedInterval(urgency, callFactor: callFactor)
    if !isStarved { return interval }
    switch urgency {
    case .visible: return visibleMilliseconds
    case .lagging: return interval * Poller.laggingPatience
    case .pinned, .structural, .rest: return interval
    }
  }

  func wantedInterval(_ entry: Entry) -> Int64 {
    wantedInterval(entry.presentUrgency, callFactor: entry.callFactor)
  }

  private func wantedInterval(_ urgency: PollUrgency, callFactor: Int) -> Int64 {
    let interval = urgency.intervalMilliseconds(refreshMilliseconds: refreshMilliseconds)
    switch urgency {
    case .structural: return interval * Int64(callFactor)
    case .rest: return max(restMilliseconds, refreshMilliseconds)
    case .visible, .pinned, .lagging: return interval
    }
  }

  /// How often all the rest is asked: the less it is, the sooner what begins there is seen.
  var restInterval: Int64 {
    let interval = Int64(tally.calls(.rest)) * 4000 / Int64(budgetPerSecond)
    return min(max(interval, Poller.shortestRestInterval), Poller.longestRestInterval)
  }
}
