package import TencentCloud

/// An action that the console offers as a form: where, as what, about which thing, and with which
/// consequences.
package struct ActionForm: Equatable, Sendable {
  /// What it does to its target.
  package enum Purpose: Hashable, Sendable {
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
  /// What it is called on the screen.
  package let title: Phrase
  /// Where it is offered.
  package let resource: ResourceID
  package let purpose: Purpose
  package let target: Target
  /// Whether a key of its own opens its review, and no form does.
  package var isByKeyOnly = false
  /// Names of present values in answers, where they differ from the parameter's.
  package var aliases: [String: String] = [:]
  /// Lists in which a key for another purpose means this form.
  package var keyedIn: [ResourceID: Purpose] = [:]
  /// Values that stand in it at first, by the names of parameters.
  package var proposals: [String: String] = [:]
  /// Parameters that the service takes and tells in Base64, which is not how they are read and typed.
  package var base64: Set<String> = []
  /// How the thing is read; nil where no action tells, as of an import.
  package let readBack: ReadBack?
  /// The dialect in which alone it is offered, where the other one has another in its place; nil of
  /// all others.
  package let dialect: Dialect?
  /// What it costs, destroys or exposes, in one or two sentences; nil where it speaks for itself.
  package let consequence: Phrase?
  /// The parameters that the consequence comes from; empty where it comes whatever is sent.
  package var decisive: Set<String> = []
  /// Whether what is left blank is gone afterwards.
  package private(set) var replacesWhole = false

  /// - Parameter effect: What the action does to the thing that the recipe reads, where the purpose
  ///   does not say it.
  init(
    id: String, action: ActionID, title: Phrase, resource: ResourceID, purpose: Purpose,
    target: Target, isByKeyOnly: Bool = false, aliases: [String: String] = [:],
    keyedIn: [ResourceID: Purpose] = [:], proposals: [String: String] = [:],
    base64: Set<String> = [], recipe: ReadBackRecipe? = nil,
    effect: ReadBack.Purpose? = nil, implied: [String: JSONValue] = [:],
    isFinal: Bool = false,
    consequence: Phrase? = nil, decisive: Set<String> = [],
    replacesWhole: Bool = false
  ) {
    self.id = id
    self.action = action
    self.title = title
    self.resource = resource
    self.purpose = purpose
    self.target = target
    self.isByKeyOnly = isByKeyOnly
    self.aliases = aliases
    self.keyedIn = keyedIn
    self.proposals = proposals
    self.base64 = base64
    self.consequence = consequence
    self.decisive = decisive
    self.replacesWhole = replacesWhole
    dialect = ActionForm.dialect(of: action)
    let effect = effect ?? ActionForm.effect(purpose, target)
    readBack = recipe.flatMap { recipe in
      effect.map { ReadBack(recipe: recipe, purpose: $0, implied: implied, isFinal: isFinal) }
    }
  }

  /// MQTT left its product: each dialect has actions of its own for it.
  private static func dialect(of action: ActionID) -> Dialect? {
    if action.service == "mqtt" { return .today }
    return action.name.contains("MQTT") ? .may2024 : nil
  }

  private static func effect(_ purpose: Purpose, _ target: Target) -> ReadBack.Purpose? {
    switch purpose {
    case .create: target == .region ? .purchase : .creation
    case .modify: .modification
    case .delete: .deletion
    case .other: nil
    }
  }

  /// A value of a parameter as it is read.
  package func shown(_ value: JSONValue?, of parameter: String) -> JSONValue? {
    guard base64.contains(parameter), case .string(let text)? = value else { return value }
    return .string(Base64Text.shown(text))
  }

  /// Whether what is gone after it cannot be had again, so that a name has to be typed.
  package var isDestructive: Bool {
    purpose == .delete || APICatalogs.known.action(action)?.verb == .delete
  }
}
