package import Catalog
package import TencentCloud

/// The actions that a rule is about.
package enum ActionPattern: Equatable, Sendable {
  /// Those of a name or a pattern, with the product or without. A name without it means the action
  /// of every product, and one of 2024 means what took its place too: a settings file does not
  /// open because the service moved on.
  case named(GlobPattern)
  /// Whatever changes something.
  case changes
  /// Whatever takes something away, cuts clients off or can lose messages.
  case dangerous

  /// The words that mean a kind of actions.
  package static let words = ["changes", "dangerous"]

  /// What a text means.
  package init(_ text: String) {
    switch text {
    case "changes": self = .changes
    case "dangerous": self = .dangerous
    default: self = .named(GlobPattern(text))
    }
  }

  /// As it is written.
  package var text: String {
    switch self {
    case .named(let pattern): pattern.text
    case .changes: "changes"
    case .dangerous: "dangerous"
    }
  }

  /// Whether it means an action. One of which nobody knows what it does may be of either kind.
  package func matches(_ action: ActionID) -> Bool {
    switch self {
    case .changes: APICatalogs.known.action(action)?.mutates ?? true
    case .dangerous: APICatalogs.known.action(action)?.isDangerous ?? true
    case .named(let pattern):
      pattern.matches(action)
        || APICatalogs.predecessors(of: action).contains { pattern.matches($0) }
    }
  }
}
