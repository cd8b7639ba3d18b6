/// An alert that fires now, or that is over.
public struct AlertChange: Equatable, Sendable {
  /// Where an alert stands.
  public enum State: String, Equatable, Sendable {
    /// Nothing is wrong.
    case well
    /// The threshold was passed.
    case firing
    /// The thing is not there any more.
    case gone
  }

  /// The threshold.
  public let rule: AlertRule
  /// The instance.
  public let instanceID: String
  /// The instance's name, where it is known.
  public let instanceName: String?
  /// The group, where it is about one.
  public let group: String?
  /// Where it stood.
  public let old: State
  /// Where it stands.
  public let new: State
  /// What was measured, for people.
  public let value: Phrase
  /// What was measured, for programs.
  public let rawValue: String

  /// What it is about, by its name.
  var subject: String { group ?? instanceName ?? instanceID }
}
