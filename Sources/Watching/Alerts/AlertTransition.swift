package import Catalog

/// An alert that fires now, or that is over.
package struct AlertTransition: Equatable, Sendable {
  /// Where an alert stands.
  package enum State: String, Equatable, Sendable {
    /// Nothing is wrong.
    case well
    /// The threshold was passed.
    case firing
    /// The thing is not there any more.
    case gone
  }

  /// The threshold.
  package let rule: AlertRule
  /// The instance.
  package let instanceID: String
  /// The instance's name, where it is known.
  package let instanceName: String?
  /// The group, where it is about one.
  package let group: String?
  /// Where it stood.
  package let old: State
  /// Where it stands.
  package let new: State
  /// What was measured, for people.
  package let value: Phrase
  /// What was measured, for programs.
  package let rawValue: String

  /// What it is about, by its name.
  var subject: String { group ?? instanceName ?? instanceID }
}
