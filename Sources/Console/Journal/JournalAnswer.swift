/// The journal was read.
public struct JournalAnswer: Sendable {
  /// Why it could not be read, in English.
  public struct Problem: Error, Equatable, Sendable {
    /// The sentence.
    public let reason: String
  }

  /// What was read.
  public enum Content: Sendable {
    /// Its newest part, or what stands before all that was read.
    case part(Result<JournalPart, Problem>, isOlder: Bool)
    /// What its end says of changes that never ended.
    case tail(Result<JournalTail, Problem>)
    /// What reading showed of those, whether the end reached back far enough, and why the journal
    /// could not be told, where it could not.
    case readBack([CutOffFinding], isWhole: Bool, problem: String?)
  }

  /// What was read.
  public let content: Content
}
