package import TencentCloud

/// Every action that changes something, as a form: those of all kinds.
package enum ActionForms {
  package static let all: [ActionForm] = Resources.kinds.flatMap { $0.forms }

  /// The form of an action; nil of one that only reads.
  package static func form(of action: ActionID) -> ActionForm? { byAction[action] }

  /// The form that a key for a purpose means in a list; nil where none does. Footers ask with every
  /// frame.
  package static func form(for purpose: ActionForm.Purpose, in list: ResourceID) -> ActionForm? {
    byKey[Key(list: list, purpose: purpose)]
  }

  private struct Key: Hashable {
    let list: ResourceID
    let purpose: ActionForm.Purpose
  }

  private static let byKey: [Key: ActionForm] = {
    let keys = all.flatMap { form in
      [(Key(list: form.resource, purpose: form.purpose), form)]
        + form.keyedIn.map { (Key(list: $0, purpose: $1), form) }
    }
    return Dictionary(
      keys.filter { $0.0.purpose != .other }, uniquingKeysWith: { first, _ in first })
  }()

  private static let byAction: [ActionID: ActionForm] = Dictionary(
    all.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })
}
