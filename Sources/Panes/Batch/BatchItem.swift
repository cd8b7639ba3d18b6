package import Catalog
package import Changing
package import TencentCloud

/// One change of several that are reviewed and made together.
package struct BatchItem: Equatable, Sendable {
  /// How far it has come.
  package enum State: Equatable, Sendable {
    /// It stands in the review.
    case ready
    /// It was confirmed and waits for its turn.
    case waiting
    /// It is being made, under that number.
    case underWay(number: Int)
    /// It is over.
    case ended(ChangeOutcome)
    /// It cannot be made, and why.
    case refused(Phrase)
    /// The user stopped before its turn came.
    case stopped
  }

  /// What it is about.
  package let target: ChangeTarget
  /// The change; nil for one that cannot be made.
  package var change: Change?
  /// What it means, as far as it is known by now.
  package var impact = Impact()
  /// The numbers that were known when its review opened.
  package var numbers: ImpactNumbers?
  /// How far it has come.
  package var state: State

  /// A change to be reviewed.
  package init(_ change: Change) {
    self.change = change
    target = change.target
    state = .ready
  }

  /// What cannot be changed, and why.
  package init(_ target: ChangeTarget, refused reason: Phrase) {
    self.target = target
    change = nil
    state = .refused(reason)
  }

  /// A change of a subject, where everything that it sends was seen.
  package init(_ subject: InlineEditSubject, _ values: [String: JSONValue]) {
    if let change = subject.change(values) {
      self.init(change)
    } else {
      self.init(subject.target, refused: InlineEditPhrases.notSeen)
    }
  }

  /// The id of its row in a list.
  package var rowID: String { target.name ?? target.instanceID ?? "" }

  /// Whether the thing was changed.
  package var isMade: Bool { outcome?.isMade == true }

  /// What became of it.
  package var outcome: ChangeOutcome? {
    if case .ended(let outcome) = state { outcome } else { nil }
  }

  /// Whether a rule turned out to ask for a word that the review did not ask for.
  package var isUnconfirmed: Bool {
    if case .refused(let error)? = outcome, case .unconfirmed = error.kind { true } else { false }
  }

  /// The three that it was stopped by; nil where it was not, or where nothing can be chosen.
  package var threeWay: ThreeWay? {
    guard case .conflict(let threeWay)? = outcome, threeWay.presence == .asExpected else {
      return nil
    }
    return threeWay
  }

  /// Whether it can be tried again as it is: it is read once more before, so that nothing is sent
  /// twice that took.
  package var isTriedAgain: Bool {
    switch state {
    case .stopped: return true
    case .ended(.refused), .ended(.notSent), .ended(.unanswered(_, .didNotTake)),
      .ended(.unanswered(_, .cannotTell)):
      return true
    case .ended(.done), .ended(.conflict), .ended(.unanswered(_, .took)), .ready, .waiting,
      .underWay, .refused:
      return false
    }
  }
}
