package import Catalog
package import Changing

/// What was confirmed is sent, a few at once.
extension ChangeReview {
  /// Changes under way at once.
  package static let window = 4

  /// Those whose turn has not come.
  package var waiting: [Int] { indices { $0.state == .waiting } }

  /// The numbers of those under way.
  package var underWay: [Int] {
    items.compactMap { if case .underWay(let number) = $0.state { number } else { nil } }
  }

  /// Everything that is ready was confirmed, with the words that were typed.
  package mutating func begin() {
    guard let confirmation else { return }
    let ready = ready
    for (index, word) in zip(ready, confirmation.words(ready.count)) {
      items[index].change?.confirmation = word
      items[index].state = .waiting
    }
    phase = .sending
  }

  /// The next one to be sent, which is under way from now on; nil where none waits or there is no
  /// room for it.
  package mutating func takeNext(number: Int) -> (item: Int, change: Change)? {
    guard underWay.count < ChangeReview.window, let next = waiting.first,
      let change = items[next].change
    else { return nil }
    items[next].state = .underWay(number: number)
    return (next, change)
  }

  /// Takes what became of one.
  package mutating func end(_ item: Int, _ outcome: ChangeOutcome) {
    guard items.indices.contains(item) else { return }
    items[item].state = .ended(outcome)
    if underWay.isEmpty, waiting.isEmpty { phase = .finished }
  }

  /// Does not send those whose turn has not come.
  package mutating func stop() {
    for index in waiting { items[index].state = .stopped }
  }

  /// Gets everything ready that a rule turned out to ask a word for.
  /// - Returns: False where there is none.
  package mutating func readyUnconfirmed() -> Bool { ready(indices(\.isUnconfirmed)) }

  /// Gets everything ready that can be tried again.
  /// - Returns: False where there is none.
  package mutating func readyFailed() -> Bool { ready(indices(\.isTriedAgain)) }

  private mutating func ready(_ indices: [Int]) -> Bool {
    for index in indices { items[index].state = .ready }
    return !indices.isEmpty
  }
}

/// One that was stopped by somebody else's change.
extension ChangeReview {
  /// Looks at one.
  /// - Returns: False where nothing of it can be chosen.
  package mutating func openConflict(_ item: Int) -> Bool {
    guard items.indices.contains(item), let threeWay = items[item].threeWay,
      let change = items[item].change
    else { return false }
    phase = .conflicting(ReviewConflict(item: item, change: change, threeWay: threeWay))
    return true
  }

  /// Goes back to what became of the others.
  /// - Parameter reason: Why the change is not made after all; nil where it may still be.
  package mutating func leaveConflict(dropping reason: Phrase?) {
    guard let conflict else { return }
    if let reason { items[conflict.item].state = .refused(reason) }
    phase = .finished
  }

  /// The changes with what was merged in place of what was stopped.
  package func merged(_ change: Change, of conflict: ReviewConflict) -> [ReviewItem] {
    var items = items
    items[conflict.item].change = change
    items[conflict.item].state = .ready
    return items
  }
}
