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
  package var name: String { String(describing: self) }

  /// The element that a file of a theme names.
  package init?(name: String) {
    guard let element = ThemeElement.allCases.first(where: { $0.name == name }) else { return nil }
    self = element
  }
}
