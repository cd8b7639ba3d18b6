package import TencentCloud

/// What became of a change.
package enum ChangeOutcome: Equatable, Sendable {
  /// The service did it.
  case done(ChangeReceipt)
  /// Nothing was sent: the thing is not what the user saw.
  case conflict(ThreeWay)
  /// The service refused; nothing was changed.
  case refused(CloudError)
  /// It was sent once and no answer says what became of it.
  case unanswered(CloudError, ChangeVerdict)
  /// Nothing was sent.
  case notSent(NotSentReason)

  /// Whether the thing was changed, so that it can be taken back.
  package var isMade: Bool {
    switch self {
    case .done(let receipt): receipt.failures.isEmpty
    case .unanswered(_, .took): true
    case .conflict, .refused, .notSent, .unanswered: false
    }
  }
}

extension ChangeOutcome {
  /// Whether the service answered without an error: something was changed, or at least tried.
  package var isAnswered: Bool { if case .done = self { true } else { false } }
}

/// What reading a thing says of a change that was sent and not answered.
package enum ChangeVerdict: Equatable, Sendable {
  /// It took: the thing is as it was asked to be.
  case took
  /// It did not take, as far as could be seen in the seconds that were waited.
  case didNotTake
  /// Nobody can tell.
  case cannotTell
}

/// Why nothing was sent.
package enum NotSentReason: Equatable, Sendable {
  /// The thing could not be read before.
  case unreadable(CloudError)
  /// The journal could not be written, and why.
  case journal(String)
  /// It would set these parameters back, which the call leaves out.
  case wouldReset([String])
  /// The user gave up.
  case cancelled
}

/// What the service said to a change, and what reading it back said.
package struct ChangeReceipt: Equatable, Sendable {
  /// The answer.
  package let reply: CallReply
  /// What reading it back said.
  package var verification: ChangeVerification
  /// What failed all the same, as the answer tells.
  package var failures: [ItemFailure] = []
}

/// Whether a change reads as it was sent.
package enum ChangeVerification: Equatable, Sendable {
  /// It was not read yet.
  case pending
  /// Every value that can be read is as it was sent; what is deleted is gone.
  case asSent
  /// Some fields read otherwise, or the thing is not there; nothing in the list means the latter,
  /// or that what was deleted still is.
  case differently([ChangeDifference])
  /// It could not be read.
  case unread(CloudError)
  /// No action reads such a thing.
  case unreadable
  /// No action reads such a thing, and the answer itself says that it was done, or which message was
  /// sent.
  case told
  /// The user did not wait.
  case notAwaited
  /// The lag of a group on a topic moved, from how many messages to how many.
  case moved(from: Int64, to: Int64)
  /// It stands as it did.
  case notMoved(Int64)

  /// Whether there is nothing more to wait for.
  var isGood: Bool {
    if case .moved = self { return true }
    return self == .asSent || self == .told
  }
}

/// A field that reads otherwise than it was sent.
package struct ChangeDifference: Equatable, Sendable {
  /// The parameter.
  package let name: String
  /// What was sent.
  package let sent: JSONValue?
  /// What is read.
  package let read: JSONValue?
}
