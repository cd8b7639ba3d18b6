package import TencentCloud

extension ReadBack {
  /// How the thing of an action is read; nil where no action tells, as of an import.
  package static func of(_ action: ActionID) -> ReadBack? {
    ActionForms.form(of: action)?.readBack
  }
}
