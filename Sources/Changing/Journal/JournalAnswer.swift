/// The journal was read.
package struct JournalAnswer: Sendable {
  /// Why it could not be read, in English.
  package struct Problem: Error, Equatable, Sendable {
    /// The sentence.
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// What was read.
  package enum Content: Sendable {
    /// Its newest part, or what stands before all that was read.
    case part(Result<JournalPart, Problem>, isOlder: Bool)
    /// What its end says of changes that never ended.
    case tail(Result<JournalTail, Problem>)
    /// What reading showed of those, whether the end reached back far enough, and why the journal
    /// could not be told, where it could not.
    case readBack([CutOffFinding], isWhole: Bool, problem: String?)
  }

  /// What was read.
  package let content: Content

  package init(content: Content) {
    self.content = content
  }
}
