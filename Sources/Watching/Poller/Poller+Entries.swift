package import Catalog

/// What is known of each target. Whatever changes there changes here, so that the counts and the
/// order of asking are kept along.
extension Poller {
  /// Changes what is known of a target, which begins to be known where it is not.
  mutating func change(_ target: PollTarget, _ change: (inout Entry) -> Void) {
    if entries[target] != nil { return changeKnown(target, change) }
    entryCount += 1
    var entry = Entry(number: entryCount)
    if let turn = firstRound?.takeTurn(of: target) { entry.turn = turn }
    change(&entry)
    entries[target] = entry
    targetsByNumber[entry.number] = target
    note(entry, of: target)
  }

  /// Changes what is known of a target; nothing where it is not known.
  mutating func changeKnown(_ target: PollTarget, _ change: (inout Entry) -> Void) {
    guard let index = entries.index(forKey: target) else { return }
    let old = entries.values[index]
    var new = old
    change(&new)
    if new == old { return }
    entries.values[index] = new
    tally.remove(old, target)
    tally.add(new, target)
    let (from, to) = (place(old, target), place(new, target))
    if from == to { return }
    if let from { schedule.remove(old.number, from: from) }
    if let to { schedule.insert(new.number, at: to) }
  }

  /// Takes how far the groups of instances are behind together, in messages: what was not asked yet
  /// finds its turn by that.
  package mutating func takeLags(ofInstances lags: [String: Int64]) {
    guard firstRound?.isUnderWay == true else { return }
    firstRound?.take(lags: lags)
    moveTurns()
  }

  /// Takes which groups were the worst when the region was looked at last: those that were not asked
  /// yet come before all else.
  package mutating func remember(_ worst: [GroupKey]) {
    guard firstRound?.isUnderWay == true, !worst.isEmpty else { return }
    firstRound?.remember(worst)
    guard let round = firstRound else { return }
    let waiting = entries.filter { target, entry in
      entry.answeredAt == nil && entry.flight == nil && round.isFormer(target)
    }
    for target in waiting.keys { changeKnown(target) { $0.turn = FirstTurns.formerTurn } }
  }

  /// Gives what was never asked another turn, where what was found since says so.
  mutating func moveTurns() {
    guard let moved = firstRound?.moved(), !moved.isEmpty, let round = firstRound else { return }
    let waiting = entries.filter { target, entry in
      entry.answeredAt == nil && entry.flight == nil
        && target.instanceID.map(moved.contains) == true
    }
    for (target, entry) in waiting {
      guard let id = target.instanceID else { continue }
      let turn = round.turn(entry.turn, of: id)
      changeKnown(target) { $0.turn = turn }
    }
  }

  mutating func forget(_ target: PollTarget) {
    guard let entry = entries.removeValue(forKey: target) else { return }
    targetsByNumber[entry.number] = nil
    tally.remove(entry, target)
    if let place = place(entry, target) { schedule.remove(entry.number, from: place) }
  }

  /// Changes what is known of all targets: each finds its place anew.
  mutating func changeAll(_ change: (inout Entry) -> Void) {
    for index in entries.indices { change(&entries.values[index]) }
    schedule = PollSchedule()
    tally = PollTally()
    for (target, entry) in entries.sorted(by: { $0.value.number < $1.value.number }) {
      note(entry, of: target)
    }
  }

  /// What rested and what came to wait too long by now finds its new place.
  mutating func moveChanged(at now: Int64) {
    let before = lookedAt ?? .min
    lookedAt = now
    while let number = schedule.nextChange(by: now) {
      guard let target = targetsByNumber[number], let entry = entries[target],
        let old = entry.place(target.action, at: before)
      else { return }
      schedule.remove(number, from: old)
      if let new = place(entry, target) { schedule.insert(number, at: new) }
    }
  }

  private mutating func note(_ entry: Entry, of target: PollTarget) {
    tally.add(entry, target)
    if let place = place(entry, target) { schedule.insert(entry.number, at: place) }
  }

  private func place(_ entry: Entry, _ target: PollTarget) -> PollSchedule.Place? {
    entry.place(target.action, at: lookedAt ?? .min)
  }
}
