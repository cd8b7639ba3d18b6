import Catalog
import TencentCloud

/// One line of the journal as the file has it: a change that is about to be made, or what became
/// of it. It holds no key and no password: they are masked before they come here.
package struct JournalLine: Equatable, Sendable {
  /// What the line says.
  package enum Event: String, Equatable, Sendable {
    /// The call is about to be sent.
    case begun
    /// It is over.
    case ended
    /// A user was told that it never ended.
    case noted
  }

  /// When, in Unix milliseconds.
  package var unixMilliseconds: Int64
  /// What it says.
  package var event: Event
  /// Who.
  package var author: JournalAuthor
  /// What was changed.
  package var record: ChangeRecord
  /// What became of it; nil before that.
  package var outcome: JournalOutcome?
  /// The service's id of the request, where it answered.
  package var requestID: String?
  /// What the service said against it.
  package var problem: String?
  /// Whether it is the first line of its session.
  package var isFirst = false
  /// The id that the service gave to what it made: an instance, a message.
  package var madeID: String?
  /// Who found out what became of it by reading, where the program that made it could not.
  package var readBy: String?

  /// Both lines of a change, and no others, have it in common.
  package var changeID: String { "\(author.session)/\(record.number)" }

  /// A line as a change tells it.
  package init(_ line: ChangeJournalLine, by author: JournalAuthor, unixMilliseconds: Int64) {
    self.unixMilliseconds = unixMilliseconds
    self.author = author
    switch line {
    case .begun(let record):
      event = .begun
      self.record = record
    case .ended(let record, let outcome):
      event = .ended
      self.record = record
      self.outcome = JournalOutcome(outcome)
      requestID = outcome.requestID
      // One that only says what was changed made nothing.
      madeID = outcome.madeID == record.target.instanceID ? nil : outcome.madeID
      problem = outcome.error.map { "\($0.kind)" } ?? outcome.failures
    }
  }

  /// A line from its parts.
  init(
    unixMilliseconds: Int64, event: Event, author: JournalAuthor, record: ChangeRecord,
    outcome: JournalOutcome?, requestID: String?, problem: String?
  ) {
    self.unixMilliseconds = unixMilliseconds
    self.event = event
    self.author = author
    self.record = record
    self.outcome = outcome
    self.requestID = requestID
    self.problem = problem
  }

  /// The line that says what reading the thing showed of this change, which never ended.
  package func readBack(
    _ outcome: JournalOutcome, by reader: JournalAuthor, unixMilliseconds: Int64
  ) -> JournalLine {
    var line = self
    line.event = .ended
    line.unixMilliseconds = unixMilliseconds
    line.outcome = outcome
    line.isFirst = false
    line.readBy = reader.name
    return line
  }

  /// The line that says that a user was told of this one.
  package func noted(by other: JournalAuthor, unixMilliseconds: Int64) -> JournalLine {
    var line = self
    line.event = .noted
    line.unixMilliseconds = unixMilliseconds
    line.author.user = other.user
    line.isFirst = false
    return line
  }
}

extension ChangeOutcome {
  /// The service's id of the request that it answered.
  var requestID: String? {
    if case .done(let receipt) = self { receipt.reply.requestID } else { error?.requestID }
  }

  /// The id that it gave to what it made.
  var madeID: String? {
    if case .done(let receipt) = self { receipt.reply.madeID } else { nil }
  }

  /// What failed though it was answered.
  var failures: String? {
    guard case .done(let receipt) = self, !receipt.failures.isEmpty else { return nil }
    return receipt.failures.map(\.text).joined(separator: "; ")
  }

  /// What went wrong.
  var error: CloudError? {
    switch self {
    case .refused(let error), .unanswered(let error, _), .notSent(.unreadable(let error)): error
    case .done, .conflict, .notSent: nil
    }
  }
}
