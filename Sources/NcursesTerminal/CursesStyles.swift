import CNcurses
import TerminalUI

/// Turns styles into the attributes and the pair of colours that curses draws with.
struct CursesStyles {
  struct Stroke {
    var attributes: UInt32
    var pair: Int32
    /// The colour behind, as the terminal knows it.
    var background: Int32
    /// Whether a blank shows nothing of the stroke but the colour behind.
    var isBareOnBlanks: Bool
  }

  private let match: ColorMatch
  private var strokes: [Style: Stroke] = [:]

  init(depth: Capabilities.ColorDepth) { match = ColorMatch(depth: depth) }

  /// How to draw in `style`.
  mutating func stroke(for style: Style) -> Stroke {
    if let known = strokes[style] { return known }
    let stroke = Stroke(
      attributes: attributes(of: style), pair: pair(of: style),
      background: match.number(of: style.background),
      isBareOnBlanks: style.attributes.isDisjoint(with: [.underline, .reverse]))
    strokes[style] = stroke
    return stroke
  }

  private func attributes(of style: Style) -> UInt32 {
    var bits: UInt32 = 0
    if style.attributes.contains(.bold) { bits |= curses_bold }
    if style.attributes.contains(.dim) { bits |= curses_dim }
    if style.attributes.contains(.italic) { bits |= curses_italic }
    if style.attributes.contains(.underline) { bits |= curses_underline }
    if style.attributes.contains(.reverse) { bits |= curses_reverse }
    return bits
  }

  private func pair(of style: Style) -> Int32 {
    var foreground = match.number(of: style.foreground)
    let background = match.number(of: style.background)
    if foreground == -1 && background == -1 { return 0 }
    // Two colours that came out as one would hide the text.
    if foreground == background && style.foreground != style.background {
      foreground = foreground == 0 ? 7 : 0
    }
    return curses_pair(foreground, background)
  }
}
