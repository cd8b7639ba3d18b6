package import Catalog
package import TencentCloud

/// What an action costs, destroys or exposes: said before it is sent.
package enum ActionConsequences {
  /// One or two sentences; nil where the call speaks for itself.
  package static func phrase(_ action: ActionID) -> Phrase? {
    ActionForms.form(of: action)?.consequence
  }

  /// The same of a change; nil where it leaves alone what there would be to say something of.
  package static func phrase(_ change: Change) -> Phrase? {
    guard let form = ActionForms.form(of: change.action.id) else { return nil }
    if change.publishesToOne { return BlockPhrases.publishedToOne }
    let isMeant = form.decisive.isEmpty || form.decisive.contains(where: change.alters)
    return isMeant ? form.consequence : nil
  }
}
