/// What is being painted, never a colour: a theme says how each of these looks.
package enum ThemeElement: Int, CaseIterable, Hashable, Sendable {
  case text, muted, strong
  case title, header, headerMuted, border
  case selection, selectionInactive, marked
  case columnHeader, columnSorted
  case key, keyLabel, footer
  case breadcrumb, breadcrumbActive
  case input, inputCursor, placeholder, match
  case success, warning, danger, info, pending, stale, changed
  case overlay, overlayTitle, overlayBorder
  case button, buttonFocused
  case tag, productionMark
  case chart, chartAxis, sparkline
  case code, codeKey, codeString, codeNumber

  /// The name in the file of a theme.
  package var name: String { ThemeElement.names[rawValue] }

  /// The element that a file of a theme names.
  package init?(name: String) {
    // Every start asks for all of them: lengths tell most apart without a comparison.
    let length = name.utf8.count
    let number = ThemeElement.names.firstIndex { $0.utf8.count == length && $0 == name }
    guard let number else { return nil }
    self.init(rawValue: number)
  }

  /// As they are called above, in that order: to ask the language for the name of a case takes a
  /// hundred thousand instructions.
  private static let names = [
    "text", "muted", "strong", "title", "header", "headerMuted", "border", "selection",
    "selectionInactive", "marked", "columnHeader", "columnSorted", "key", "keyLabel", "footer",
    "breadcrumb", "breadcrumbActive", "input", "inputCursor", "placeholder", "match", "success",
    "warning", "danger", "info", "pending", "stale", "changed", "overlay", "overlayTitle",
    "overlayBorder", "button", "buttonFocused", "tag", "productionMark", "chart", "chartAxis",
    "sparkline", "code", "codeKey", "codeString", "codeNumber",
  ]
}
