/// A line that says what happened.
package struct Notice: Equatable, Sendable {
  /// How it matters.
  package enum Severity: Equatable, Sendable {
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
  package var severity: Severity
  /// What happened.
  package var text: Phrase

  /// Whether it is about something that is asked again by itself, and over once that is answered.
  package var isUntilAnswered = false
  /// Whether asking at once may help, so that the key for that is told with it.
  package var isRetryable = false

  /// A line.
  package init(_ severity: Severity, _ text: Phrase) {
    self.severity = severity
    self.text = text
  }
}
