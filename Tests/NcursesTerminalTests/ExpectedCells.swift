import TerminalUI

@testable import NcursesTerminal

/// What a type of terminal is to show of a frame.
struct ExpectedCells {
  private let match: ColorMatch
  /// The attributes that the type has, as bits of SGR, and those that it has beside colours.
  private let attributes: UInt16
  private let attributesWithColors: UInt16

  /// Whether curses can write into the lower right corner without a move of what is beside it.
  private let hasCorner: Bool

  init(_ type: String) {
    hasCorner = type == "linux" || type.hasPrefix("xterm")
    match = ColorMatch(depth: type == "linux" ? .eight : .palette)
    let all: UInt16 = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 7
    attributes = type == "linux" || type.hasPrefix("screen") ? all & ~(1 << 3) : all
    attributesWithColors = type == "linux" ? 1 << 1 | 1 << 7 : attributes
  }

  /// What is to be seen of a frame.
  func cells(of frame: Screen) -> [EmulatedCell] {
    var cells = plainCells(of: frame)
    let half = cells.count - 2
    guard !hasCorner, frame.size.columns > 2, cells[half].span == 0 else { return cells }
    // A wide character beside the corner gives way.
    let blank = EmulatedCell(text: " ", span: 1, style: cells[half].style).seen
    cells.replaceSubrange(half - 1...half, with: [blank, blank])
    return cells
  }

  private func plainCells(of frame: Screen) -> [EmulatedCell] {
    var known: [Style: EmulatedStyle] = [:]
    return frame.cells.map { cell in
      let style = known[cell.style] ?? self.style(cell.style)
      known[cell.style] = style
      return EmulatedCell(text: frame.text(of: cell), span: Int(cell.span), style: style).seen
    }
  }

  private func style(_ style: Style) -> EmulatedStyle {
    var foreground = match.number(of: style.foreground)
    let background = match.number(of: style.background)
    let hasColors = foreground != -1 || background != -1
    // Text is never hidden by colours that come out as one.
    if hasColors, foreground == background, style.foreground != style.background {
      foreground = foreground == 0 ? 7 : 0
    }
    var bits: UInt16 = 0
    for (attribute, bit) in [
      (Attributes.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
    ] where style.attributes.contains(attribute) {
      bits |= 1 << bit
    }
    return EmulatedStyle(
      foreground: foreground, background: background,
      attributes: bits & (hasColors ? attributesWithColors : attributes))
  }
}
