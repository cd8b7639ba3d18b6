/// What is being painted, never a colour: a theme says how each of these looks.
package enum ThemeElement: String, CaseIterable, Hashable, Sendable {
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
}
