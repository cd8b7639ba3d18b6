package import TencentCloud

/// Every action that changes something, as a form: those of all kinds.
package enum ActionForms {
  package static let all: [ActionForm] = Resources.kinds.flatMap { $0.forms }

  /// The form of an action; nil of one that only reads.
  package static func form(of action: ActionID) -> ActionForm? { byAction[action] }

  private static let byAction: [ActionID: ActionForm] = Dictionary(
    all.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })
}
