/// What became of a change, in one word of the journal.
package enum JournalOutcome: String, CaseIterable, Equatable, Sendable {
  /// The service did it.
  case done
  /// The service answered without an error, and its answer says that something failed.
  case itemsFailed = "items-failed"
  /// Nothing was sent: the thing was not what the user saw.
  case conflict
  /// The service, or a guard rail, refused.
  case refused
  /// It was not answered, and reading showed that it took.
  case took
  /// It was not answered, and reading showed that it did not take.
  case didNotTake = "did-not-take"
  /// It was not answered, and nobody can tell.
  case unknown
  /// Nothing was sent.
  case notSent = "not-sent"

  /// The word for an outcome.
  init(_ outcome: ChangeOutcome) {
    switch outcome {
    case .done(let receipt): self = receipt.failures.isEmpty ? .done : .itemsFailed
    case .conflict: self = .conflict
    case .refused: self = .refused
    case .unanswered(_, .took): self = .took
    case .unanswered(_, .didNotTake): self = .didNotTake
    case .unanswered(_, .cannotTell): self = .unknown
    case .notSent: self = .notSent
    }
  }

  /// Whether it is certain that nothing was changed.
  package var isWithoutEffect: Bool {
    switch self {
    case .conflict, .refused, .didNotTake, .notSent: true
    case .done, .itemsFailed, .took, .unknown: false
    }
  }
}
