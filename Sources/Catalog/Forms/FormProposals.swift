package import TencentCloud

/// Values that stand in a form at first, where nearly everybody wants them.
package enum FormProposals {
  /// A value to begin with; nil where the user has to think.
  package static func value(_ parameter: String, of action: ActionDescriptor) -> String? {
    ActionForms.form(of: action.id)?.proposals[parameter]
      ?? (action.mutates ? nil : page[parameter])
  }

  /// The first page of whatever is listed.
  private static let page = ["Offset": "0", "Limit": "20"]
}
