/// A line that says what happened.
public struct Notice: Equatable, Sendable {
  /// How it matters.
  public enum Severity: Equatable, Sendable {
    /// Something was done.
    case success
    /// Good to know.
    case info
    /// Something needs a look.
    case warning
    /// Something failed.
    case failure
  }

  /// How it matters.
  public var severity: Severity
  /// What happened.
  public var text: Phrase

  /// Whether it is about something that is asked again by itself, and over once that is answered.
  var isUntilAnswered = false

  /// A line.
  public init(_ severity: Severity, _ text: Phrase) {
    self.severity = severity
    self.text = text
  }
}
