import TerminalUI

@testable import Catalog
@testable import Panes

/// A theme in which every element has a colour of its own, so that a cell tells what it was drawn
/// as. Elements that stand on a ground of their own in the built-in themes have it in the
/// background too. Text and a selection are nothing but ground, so that what a selection is laid
/// over is told as well.
enum GoldenTheme {
  private static let grounds: Set<ThemeElement> = [
    .text, .header, .footer, .input, .selection, .selectionInactive, .overlay,
    .overlayTitle, .overlayBorder, .button, .buttonFocused, .productionMark,
  ]
  private static let firstIndex = 16

  /// By the name of the fallback, as lists of themes show it.
  static let theme = Theme(
    name: Theme.fallback.name, description: Theme.fallback.description,
    styles: Dictionary(uniqueKeysWithValues: ThemeElement.allCases.map { ($0, style($0)) }))

  /// The element whose colour it is.
  static func element(_ color: Color) -> ThemeElement? {
    guard case .indexed(let index) = color else { return nil }
    let offset = Int(index) - firstIndex
    return ThemeElement.allCases.indices.contains(offset) ? ThemeElement.allCases[offset] : nil
  }

  private static func style(_ element: ThemeElement) -> Style {
    let color = ThemeElement.allCases.firstIndex(of: element).map {
      Color.indexed(UInt8(firstIndex + $0))
    }
    var style = Style.plain
    if element != .text && element != .selection { style.foreground = color ?? .terminalDefault }
    if grounds.contains(element) { style.background = color ?? .terminalDefault }
    return style
  }
}
