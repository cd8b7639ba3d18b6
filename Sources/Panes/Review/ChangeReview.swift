package import Catalog
package import Changing
package import TencentCloud

/// One change or several on their way from what the user asked for to what became of each: shown as
/// they would be sent, confirmed, made a few at once, stopped where somebody else was faster.
package struct ChangeReview: Equatable, Sendable {
  /// How far it has come.
  package enum Phase: Equatable, Sendable {
    /// What is ready is shown as it would be sent.
    case reviewing(ReviewConfirmation)
    /// Some wait, some are under way.
    case sending
    /// Everything is over.
    case finished
    /// One that was stopped by somebody else's change is looked at.
    case conflicting(ReviewConflict)
  }

  /// The changes.
  package internal(set) var items: [ReviewItem]
  /// How far it has come.
  package internal(set) var phase: Phase

  /// What is ready among these, as it would be sent.
  package init(_ items: [ReviewItem], _ confirmation: ReviewConfirmation) {
    self.items = items
    phase = .reviewing(confirmation)
  }

  /// What it takes to send what is ready; nil where nothing is reviewed. Another one is taken only
  /// in its place.
  package var confirmation: ReviewConfirmation? {
    get { if case .reviewing(let confirmation) = phase { confirmation } else { nil } }
    set { if let newValue, confirmation != nil { phase = .reviewing(newValue) } }
  }

  /// The one that was stopped and is looked at. Another one is taken only in its place.
  package var conflict: ReviewConflict? {
    get { if case .conflicting(let conflict) = phase { conflict } else { nil } }
    set { if let newValue, conflict != nil { phase = .conflicting(newValue) } }
  }

  /// Whether it stands above what was there before.
  package var isOverlay: Bool { confirmation != nil || conflict != nil }

  /// Whether nothing was confirmed yet.
  package var isUntouched: Bool {
    items.allSatisfy { item in
      switch item.state {
      case .ready, .refused: true
      case .waiting, .underWay, .ended, .stopped: false
      }
    }
  }

  /// The places of the changes that are of some kind.
  package func indices(_ isWanted: (ReviewItem) -> Bool) -> [Int] {
    items.indices.filter { isWanted(items[$0]) }
  }

  /// Those that the review shows.
  package var ready: [Int] { indices { $0.state == .ready } }
  /// The same, as they will be sent.
  package var readyChanges: [Change] { items.compactMap(\.readyChange) }
  /// Whether what one of those means is still being read.
  package var isWaiting: Bool { ready.contains { items[$0].impact.isAwaited } }
}

/// What is done in it.
extension ChangeReview {
  /// Presses the button, of which the way back is the default, or takes the words.
  package mutating func confirm() -> ReviewStep {
    guard var confirmation else { return .stay }
    let step = confirmation.confirm(isWaiting: isWaiting)
    self.confirmation = confirmation
    return step
  }

  /// Those whose meaning has to be asked for.
  package var asked: [Int] { ready.filter { items[$0].isAsked } }

  /// What one means is read from now on.
  /// - Parameter numbers: What is known by now of what it hits.
  package mutating func beginReading(_ item: Int, _ numbers: ImpactNumbers?) {
    items[item].beginReading(numbers)
  }

  /// Takes what became known of one that is still reviewed.
  package mutating func take(
    _ impact: Impact, _ result: Result<ReadBackReading, CloudError>, item: Int
  ) {
    guard confirmation != nil, items.indices.contains(item) else { return }
    if let refusal = impact.refusal {
      items[item] = ReviewItem(items[item].target, refused: refusal)
    } else {
      items[item].take(impact, result)
    }
  }

  /// The time is over for which the confirmation waits.
  package mutating func stopWaiting() {
    for index in ready { items[index].stopWaiting() }
  }

  /// Does not send what is reviewed; others of it were sent before.
  package mutating func leave() {
    for index in ready { items[index].state = .stopped }
    phase = .finished
  }
}
