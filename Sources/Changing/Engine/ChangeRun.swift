package import Catalog
import TencentCloud

/// A change on its way: read, compare, journal, call once, journal, read back. It does nothing
/// itself: it is told what happened and says what to do next, so that a form, a row and a batch
/// can drive it, and a test can stop it anywhere.
///
/// Between the last reading and the call somebody else may still change the thing: the API has
/// nothing by which a call could say what it expects, so that nobody can see that.
package struct ChangeRun: Equatable, Sendable {
  /// The pauses between readings after the call, in milliseconds: ten seconds in all.
  static let pauses = [300, 700, 1000, 2000, 3000, 3000]
  /// The same after the reset of an offset, whose lag is counted now and then: a minute in all.
  static let resetPauses = [1000, 2000, 3000, 4000, 5000, 10_000, 15_000, 20_000]

  /// The change.
  package let change: Change
  /// How far it has come.
  package private(set) var step = ChangeStep.ready
  /// What was read before the call; nil where nothing could be.
  package private(set) var before: ReadBackReading?
  /// What was read last after the call.
  package private(set) var after: ReadBackReading?
  /// Why the journal's second line is missing, where it is.
  package private(set) var journalProblem: String?

  /// A change that nothing was done for yet.
  package init(_ change: Change) { self.change = change }

  /// What became of it, once it is over.
  package var outcome: ChangeOutcome? {
    if case .ended(let outcome) = step { outcome } else { nil }
  }

  /// Whether giving up now leaves everything as it is.
  package var isBeforeCall: Bool { step == .ready || step == .reading }

  /// Takes what happened and says what to do; nil for nothing. What does not belong to the step
  /// changes nothing, so that nothing is ever sent twice.
  package mutating func take(_ event: ChangeEvent) -> ChangeRequest? {
    switch (step, event) {
    case (.ready, .confirmed): return read()
    case (.ready, .cancelled), (.reading, .cancelled): return end(.notSent(.cancelled))
    case (.reading, .read(let result)): return compare(result)
    case (.beginning, .begun(let problem)):
      if let problem { return end(.notSent(.journal(problem))) }
      step = .calling
      return .call
    case (.calling, .called(let result)): return answered(result)
    case (.checking(let error, let attempt), .read(let result)):
      return check(result, error, attempt)
    case (.checking, .waited), (.verifying, .waited): return .read
    case (.checking(let error, _), .cancelled): return record(.unanswered(error, .cannotTell))
    case (.ending(let outcome), .recorded(let problem)):
      journalProblem = problem
      return verify(outcome)
    case (.verifying(let receipt, let attempt), .read(let result)):
      return verify(result, receipt, attempt)
    case (.verifying(var receipt, _), .cancelled):
      receipt.verification = .notAwaited
      return verified(receipt)
    default: return nil
    }
  }

  private mutating func read() -> ChangeRequest? {
    guard change.readBack != nil else { return begin() }
    step = .reading
    return .read
  }

  private mutating func compare(_ result: Result<ReadBackReading, CloudError>) -> ChangeRequest? {
    switch result {
    case .failure(let error): return end(.notSent(.unreadable(error)))
    case .success(let reading):
      before = reading
      let reset = change.resets(reading.values)
      if reading.isThere, !reset.isEmpty { return end(.notSent(.wouldReset(reset))) }
      let threeWay = ThreeWay(change, reading)
      return threeWay.isConflict ? record(.conflict(threeWay)) : begin()
    }
  }

  private mutating func begin() -> ChangeRequest? {
    step = .beginning
    return .begin(before: before?.values ?? [:])
  }

  private mutating func answered(_ result: Result<CallReply, CloudError>) -> ChangeRequest? {
    switch result {
    case .success(let reply):
      let receipt = ChangeReceipt(reply, of: change.action)
      // The journal is to hold where it came to.
      return change.isOffsetReset ? beginVerifying(receipt) : record(.done(receipt))
    case .failure(let error):
      guard error.isOutcomeUnknown else { return record(.refused(error)) }
      guard change.readBack != nil else { return record(.unanswered(error, .cannotTell)) }
      step = .checking(error, attempt: 0)
      return .read
    }
  }

  /// Whether a call that was not answered took. The service may still be at it: what has not
  /// taken yet is looked at again.
  private mutating func check(
    _ result: Result<ReadBackReading, CloudError>, _ error: CloudError, _ attempt: Int
  ) -> ChangeRequest? {
    note(result)
    let verdict = (try? result.get()).map { ChangeCheck(change, before).verdict($0) }
    if verdict != .took, attempt < pauses.count {
      step = .checking(error, attempt: attempt + 1)
      return .wait(milliseconds: pauses[attempt])
    }
    return record(.unanswered(error, verdict ?? .cannotTell))
  }

  private mutating func verify(_ outcome: ChangeOutcome) -> ChangeRequest? {
    guard case .done(var receipt) = outcome, receipt.verification == .pending else {
      return end(outcome)
    }
    guard change.readBack != nil else {
      receipt.verification = isTold(receipt) ? .told : .unreadable
      return end(.done(receipt))
    }
    return beginVerifying(receipt)
  }

  /// Whether the answer itself says that it was done, or which message was sent.
  private func isTold(_ receipt: ChangeReceipt) -> Bool {
    if case .flag(let name, _)? = change.action.failures {
      return receipt.reply.json[name] == .bool(true)
    }
    return receipt.reply.sentMessageID?.isEmpty == false
  }

  private mutating func beginVerifying(_ receipt: ChangeReceipt) -> ChangeRequest? {
    step = .verifying(receipt, attempt: 0)
    return .read
  }

  /// The journal was told before, or is told now.
  private mutating func verified(_ receipt: ChangeReceipt) -> ChangeRequest? {
    change.isOffsetReset ? record(.done(receipt)) : end(.done(receipt))
  }

  private var pauses: [Int] { change.isOffsetReset ? ChangeRun.resetPauses : ChangeRun.pauses }

  private mutating func note(_ result: Result<ReadBackReading, CloudError>) {
    if case .success(let reading) = result { after = reading }
  }

  private mutating func verify(
    _ result: Result<ReadBackReading, CloudError>, _ receipt: ChangeReceipt, _ attempt: Int
  ) -> ChangeRequest? {
    note(result)
    var receipt = receipt
    receipt.verification =
      switch result {
      case .success(let reading): ChangeCheck(change, before).verification(reading, receipt.reply)
      case .failure(let error): .unread(error)
      }
    if !receipt.verification.isGood, attempt < pauses.count {
      step = .verifying(receipt, attempt: attempt + 1)
      return .wait(milliseconds: pauses[attempt])
    }
    return verified(receipt)
  }

  private mutating func record(_ outcome: ChangeOutcome) -> ChangeRequest? {
    step = .ending(outcome)
    return .end(outcome)
  }

  private mutating func end(_ outcome: ChangeOutcome) -> ChangeRequest? {
    step = .ended(outcome)
    return nil
  }
}
