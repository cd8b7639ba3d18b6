package import Catalog
package import Changing
import TencentCloud

/// One of the changes that are reviewed and made together.
package struct ReviewItem: Equatable, Sendable {
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
  /// The row that it comes from, where that is not what the call names: one of the messages of a
  /// group.
  package let rowName: String?
  /// What its instance is called, where that is not its id.
  package var instanceName: String?
  /// The change; nil for one that cannot be made.
  package internal(set) var change: Change?
  /// Whether the review is where the user first sees what is there: it is read whatever the change
  /// means, and counts as seen while the confirmation waits for it.
  package let isSeenInReview: Bool
  /// What it means, as far as it is known by now.
  package private(set) var impact = Impact()
  /// The numbers that were known when its review opened.
  package private(set) var numbers: ImpactNumbers?
  /// How far it has come.
  package var state: State

  /// A change to be reviewed.
  package init(_ change: Change, isSeenInReview: Bool = false, rowName: String? = nil) {
    self.change = change
    self.isSeenInReview = isSeenInReview
    self.rowName = rowName
    target = change.target
    state = .ready
  }

  /// What cannot be changed, and why.
  package init(_ target: ChangeTarget, refused reason: Phrase, rowName: String? = nil) {
    self.target = target
    self.rowName = rowName
    change = nil
    isSeenInReview = false
    state = .refused(reason)
  }

  /// The id of its row in a list.
  package var rowID: String { rowName ?? target.name ?? target.instanceID ?? "" }

  /// What it is called on the screen: the row first, where there is one, as it tells it from others.
  var title: String {
    let text = change?.targetText ?? target.text
    let name = rowName ?? change?.knownTitle ?? (target.name == nil ? instanceName : nil)
    return name.map { "\($0)  \(text)" } ?? text
  }

  /// The same without the instance.
  var shortTitle: String {
    rowName ?? change?.knownTitle ?? target.name ?? instanceName ?? change?.targetText
      ?? target.text
  }

  /// The change, where the review shows it.
  package var readyChange: Change? { state == .ready ? change : nil }

  /// What became of it.
  package var outcome: ChangeOutcome? {
    if case .ended(let outcome) = state { outcome } else { nil }
  }

  /// Whether the thing was changed.
  package var isMade: Bool { outcome?.isMade == true }

  /// Whether a rule turned out to ask for a word that the review did not ask for.
  var isUnconfirmed: Bool {
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
    case .ended(.refused), .ended(.notSent): return true
    case .ended(.unanswered(_, .didNotTake)), .ended(.unanswered(_, .cannotTell)):
      // Sent twice it would skip, or deliver again, twice.
      return change?.isOffsetReset != true
    case .ended(.done), .ended(.conflict), .ended(.unanswered(_, .took)), .ready, .waiting,
      .underWay, .refused:
      return false
    }
  }
}

/// What it means.
extension ReviewItem {
  /// Whether that has to be asked for.
  var isAsked: Bool {
    change.map { isSeenInReview || ChangeFacts.areAsked($0) } ?? false
  }

  /// It is read from now on, and the confirmation waits.
  mutating func beginReading(_ numbers: ImpactNumbers?) {
    self.numbers = numbers
    let isKnownOnlyThen = isSeenInReview && change?.readBack?.purpose == .modification
    let lines = numbers.map { isKnownOnlyThen ? [ChangePhrases.beingRead] : $0.beingRead }
    impact = Impact(lines: lines ?? [], isAwaited: true)
  }

  /// Takes what became known. After the confirmation no longer waits, the change stays as it stood
  /// when the user decided.
  mutating func take(_ impact: Impact, _ result: Result<ReadBackReading, CloudError>) {
    if case .success(let reading) = result, isSeenInReview, self.impact.isAwaited {
      change = change?.seeing(reading.values)
    }
    self.impact = impact
  }

  /// Nobody waits any longer: what is not known is said to be that.
  mutating func stopWaiting() {
    guard impact.isAwaited else { return }
    impact = Impact(lines: numbers?.lines(without: ChangePhrases.noAnswerYet) ?? [])
  }

  /// The same as it is reviewed once more: what it meant last time is old.
  package var reviewedAnew: ReviewItem {
    var item = self
    (item.impact, item.numbers) = (Impact(), nil)
    return item
  }
}
