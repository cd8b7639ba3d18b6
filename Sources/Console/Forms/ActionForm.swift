/// An action that the console offers as a form: where, as what, and about which thing.
struct ActionForm: Equatable, Sendable {
  /// What it does to its target.
  enum Purpose: Equatable, Sendable {
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
  enum Target: Equatable, Sendable {
    /// The region: a purchase.
    case region
    /// The instance in which one is, or that is selected.
    case instance
    /// The selected row.
    case row
  }

  /// The name that `:` takes.
  let id: String
  /// The action.
  let action: String
  /// Where it is offered.
  let resource: ResourceID
  let purpose: Purpose
  let target: Target
  /// Names of present values in answers, where they differ from the parameter's.
  var aliases: [String: String] = [:]
  /// Lists in which a key for another purpose means this form.
  var keyedIn: [ResourceID: Purpose] = [:]
  /// Whether what is gone after it cannot be had again, so that a name has to be typed.
  var isDestructive: Bool { purpose == .delete || action.hasPrefix("Delete") }
}
