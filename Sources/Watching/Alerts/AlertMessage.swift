package import Catalog

/// What became of work that alerts gave.
package enum AlertMessage: Sendable {
  /// The user's command for a change ended, well where there is no problem.
  case commandEnded(AlertTransition, problem: Phrase?)
}
