extension Theme {
  /// The theme for a slow link, where every change of colour is bytes: what is wrong, selected or
  /// typed stands out, and everything else is text on the ground.
  package var sparing: Theme {
    var theme = self
    theme.isSparing = true
    for element in ThemeElement.allCases where !Theme.keptOnSlowLinks.contains(element) {
      theme[element] = self[.text]
    }
    return theme
  }

  private static let keptOnSlowLinks: Set<ThemeElement> = [
    .selection, .selectionInactive, .marked, .input, .inputCursor, .match, .warning, .danger,
    .stale, .buttonFocused, .productionMark, .title, .columnHeader, .columnSorted, .overlayTitle,
    .placeholder, .changed,
  ]
}
