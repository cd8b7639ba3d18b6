package import TencentCloud

/// An action that the console offers as a form: where, as what, and about which thing.
package struct ActionForm: Equatable, Sendable {
  /// What it does to its target.
  package enum Purpose: Equatable, Sendable {
    /// Makes one: `+`.
    case create
    /// Changes the selected one, whose present values stand in the form: `e`.
    case modify
    /// Deletes the selected one, whose name has to be typed: `D`.
    case delete
    /// Anything else, by its name alone.
    case other
  }

  /// What it is about.
  package enum Target: Equatable, Sendable {
    /// The region: a purchase.
    case region
    /// The instance in which one is, or that is selected.
    case instance
    /// The selected row.
    case row
  }

  /// The name that `:` takes.
  package let id: String
  /// The action.
  package let action: ActionID
  /// Where it is offered.
  package let resource: ResourceID
  package let purpose: Purpose
  package let target: Target
  /// Names of present values in answers, where they differ from the parameter's.
  package var aliases: [String: String] = [:]
  /// Lists in which a key for another purpose means this form.
  package var keyedIn: [ResourceID: Purpose] = [:]

  package init(
    id: String, action: ActionID, resource: ResourceID, purpose: Purpose, target: Target,
    aliases: [String: String] = [:], keyedIn: [ResourceID: Purpose] = [:]
  ) {
    self.id = id
    self.action = action
    self.resource = resource
    self.purpose = purpose
    self.target = target
    self.aliases = aliases
    self.keyedIn = keyedIn
  }

  /// Whether what is gone after it cannot be had again, so that a name has to be typed.
  package var isDestructive: Bool {
    purpose == .delete || APICatalogs.known.action(action)?.verb == .delete
  }
}
