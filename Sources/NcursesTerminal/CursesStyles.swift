import CNcurses
import TerminalUI

/// Turns styles into strokes, the attributes and the pair of colours that curses draws with.
struct CursesStyles {
  private struct Stroke {
    let number: UInt16
    /// The colour behind, as the terminal knows it.
    let background: Int32
    /// Whether a blank shows nothing of the stroke but the colour behind.
    let isBareOnBlanks: Bool
  }

  private let match: ColorMatch
  private var strokes: [Style: Stroke] = [:]

  init(depth: Capabilities.ColorDepth) { match = ColorMatch(depth: depth) }

  /// Appends the cells of a row as curses takes them. Every change of colour is twenty bytes or
  /// more, and a blank shows only the colour behind: it takes the stroke of the text before it, or
  /// after it at the start.
  mutating func stroke(_ cells: Span<Cell>, into row: inout [curses_cell]) {
    var style = CursesStyles.firstStyle(cells)
    var stroke = stroke(for: style)
    var last: Stroke?
    var start = row.count
    var background = stroke.background
    for index in cells.indices {
      let cell = cells[index]
      if cell.style != style, !cell.looksTheSame(in: style) {
        style = cell.style
        stroke = self.stroke(for: style)
      }
      let isBlank = cell.glyph == 0x20 && stroke.isBareOnBlanks
      if stroke.background != background || last?.isBareOnBlanks == false {
        background = stroke.background
        start = row.count
        last = nil
      }
      if !isBlank {
        if last == nil && stroke.isBareOnBlanks {
          for place in start..<row.count { row[place].stroke = stroke.number }
        }
        last = stroke
      }
      row.append(curses_cell(cell, stroke: (isBlank ? last ?? stroke : stroke).number))
    }
  }

  private static func firstStyle(_ cells: Span<Cell>) -> Style {
    for index in cells.indices where cells[index].glyph != Cell.blank.glyph {
      return cells[index].style
    }
    return .plain
  }

  /// How to draw in `style`. There is room for as many as a number of sixteen bits tells apart.
  private mutating func stroke(for style: Style) -> Stroke {
    if let known = strokes[style] { return known }
    let number = UInt16(clamping: strokes.count)
    let stroke = Stroke(
      number: number, background: match.number(of: style.background),
      isBareOnBlanks: style.attributes.isDisjoint(with: [.underline, .reverse]))
    _ = curses_set_stroke(number, attributes(of: style), pair(of: style))
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

extension Cell {
  /// Whether nobody sees a difference in another style, which then need not be sent: true of an
  /// empty cell whose ground is the same. A third of the bytes of a key are such changes.
  fileprivate func looksTheSame(in other: Style) -> Bool {
    glyph == Cell.blank.glyph && style.background == other.background
      && style.attributes.isDisjoint(with: Cell.visibleOnBlank)
      && other.attributes.isDisjoint(with: Cell.visibleOnBlank)
  }

  private static let visibleOnBlank: Attributes = [.underline, .reverse]
}

extension curses_cell {
  fileprivate init(_ cell: Cell, stroke: UInt16) {
    let hasMarks = cell.glyph & Cell.clusterBit != 0
    self.init(
      scalar: cell.glyph & ~Cell.clusterBit, stroke: stroke, span: cell.span,
      has_marks: hasMarks ? 1 : 0)
  }
}
