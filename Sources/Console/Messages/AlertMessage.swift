/// What became of work that alerts gave.
public enum AlertMessage: Sendable {
  /// The user's command ended, well where there is no problem.
  case commandEnded(problem: String?)
  /// So many events were written, or why not.
  case eventsWritten(path: String, count: Int, problem: String?)
}

/// What became of reading or writing pins.
public struct PinAnswer: Sendable {
  /// The region that they belong to.
  public let region: String
  /// The pins read; nil where they could not be, or after writing.
  public let pins: [Pin]?
  /// Why it failed, where it did.
  public var problem: String?
  /// Whether it was reading that failed.
  public var isUnreadable = false
}
