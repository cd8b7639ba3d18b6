package import TerminalUI

/// How the selected row looks: as a selection, while what is bad in it stays in the colour of that:
/// upon the selection where one can read it so, and else reversed, upon its own colour.
package struct SelectionStyle {
  /// From which contrast on a colour is read on the selection.
  private static let leastContrast = 2.5

  private let selection: Style
  private let ground: Style
  private let kept: [Color]

  package init(_ look: Look) {
    selection = look[.selection]
    ground = look[.text]
    // What has no colour is told by its attributes, which stay.
    kept = [ThemeElement.danger, .warning].map { look[$0].foreground }
      .filter { $0 != .terminalDefault && $0 != look[.text].foreground }
  }

  /// A cell of the row as it looks selected.
  package func over(_ style: Style) -> Style {
    var selected = style.overlaid(with: selection)
    let own = style.foreground
    guard kept.contains(own) else { return selected }
    selected.foreground = own
    // How the first sixteen look, only the terminal knows.
    let contrast = own.contrast(with: selection.background)
    if contrast.map({ $0 >= SelectionStyle.leastContrast }) == true { return selected }
    selected.background = ground.background
    selected.attributes.insert(.reverse)
    return selected
  }
}
