import TencentCloud

/// The forms of today's actions that took the place of one of 2024: the same in the same places, by
/// the same name.
enum MQTTForms {
  /// - Parameter actions: Those of today, in the order of the forms.
  static func successors(
    of forms: [ActionForm], recipe: ReadBackRecipe, _ actions: [ActionID]
  ) -> [ActionForm] {
    assert(forms.count == actions.count, "a form has no successor")
    return zip(forms, actions).map { $0.succeeded(by: $1, recipe: recipe) }
  }
}

extension ActionForm {
  /// The same form of the action that took the place of this one's.
  func succeeded(
    by action: ActionID, recipe: ReadBackRecipe, consequence: Phrase? = nil,
    decisive: Set<String>? = nil, proposals: [String: String]? = nil
  ) -> ActionForm {
    ActionForm(
      id: id, action: action, title: title, resource: resource, purpose: purpose, target: target,
      isByKeyOnly: isByKeyOnly, aliases: aliases, keyedIn: keyedIn,
      proposals: proposals ?? self.proposals, recipe: recipe, effect: readBack?.purpose,
      consequence: consequence ?? self.consequence, decisive: decisive ?? self.decisive)
  }
}
