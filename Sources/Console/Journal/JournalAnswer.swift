/// The journal was read.
public struct JournalAnswer: Sendable {
  /// Why it could not be read, in English.
  public struct Problem: Error, Equatable, Sendable {
    /// The sentence.
    public let reason: String
  }

  /// What is in it.
  public let result: Result<JournalReading, Problem>
  /// Whether it was read to find what a crash cut off.
  public let isAtStart: Bool
}
