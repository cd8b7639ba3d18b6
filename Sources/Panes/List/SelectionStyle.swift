import TerminalUI

/// How the selected row looks: as a selection, while what is bad in it stays in the colour of that
/// where one can read it so.
struct SelectionStyle {
  /// From which contrast on a colour is read on the selection.
  private static let leastContrast = 2.5

  private let selection: Style
  private let danger: Color?
  private let warning: Color?

  init(_ look: Look) {
    selection = look[.selection]
    danger = SelectionStyle.kept(look[.danger].foreground, on: look[.selection].background)
    warning = SelectionStyle.kept(look[.warning].foreground, on: look[.selection].background)
  }

  private static func kept(_ color: Color, on ground: Color) -> Color? {
    color.contrast(with: ground).flatMap { $0 >= leastContrast ? color : nil }
  }

  /// A cell of the row as it looks selected.
  func over(_ style: Style) -> Style {
    var selected = style.overlaid(with: selection)
    let own = style.foreground
    if own == danger || own == warning { selected.foreground = own }
    return selected
  }
}
