import CNcurses
import TerminalUI

/// Hands frames to curses, a row a call, without the rows that it already has.
struct FramePainter {
  private var styles: CursesStyles
  private var shown: Screen?
  private var row: [curses_cell] = []

  init(depth: Capabilities.ColorDepth) { styles = CursesStyles(depth: depth) }

  /// Takes every row of the next frame as new, as after a change of size.
  mutating func forget() { shown = nil }

  /// Sends the last frame again, all of it.
  mutating func repaint() {
    guard let screen = shown else { return }
    shown = nil
    paint(screen)
  }

  /// Shows `screen`.
  mutating func paint(_ screen: Screen) {
    let before = shown.flatMap { $0.size == screen.size ? $0 : nil }
    if let before, before == screen { return }
    let sameClusters = before?.clusters == screen.clusters
    for index in 0..<screen.size.rows {
      let cells = screen.cells(inRow: index)
      if let before, before.cells(inRow: index) == cells {
        if sameClusters || !cells.contains(where: { $0.glyph & Cell.clusterBit != 0 }) { continue }
      }
      put(cells, of: screen, at: index)
    }
    let cursor = screen.cursor
    curses_refresh(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
    shown = screen
  }

  private mutating func restroke(from start: Int, with stroke: CursesStyles.Stroke) {
    for place in start..<row.count {
      row[place].attributes = stroke.attributes
      row[place].pair = stroke.pair
    }
  }

  private mutating func put(_ cells: ArraySlice<Cell>, of screen: Screen, at index: Int) {
    row.removeAll(keepingCapacity: true)
    var style = cells.first { $0.glyph != Cell.blank.glyph }?.style ?? .plain
    var stroke = styles.stroke(for: style)
    // Every change of colour is twenty bytes or more, and a blank shows only the colour behind:
    // it takes the stroke of the text before it, or after it at the start.
    var last: CursesStyles.Stroke?
    var start = 0
    var background = stroke.background
    for cell in cells {
      if cell.style != style, !cell.looksTheSame(in: style) {
        style = cell.style
        stroke = styles.stroke(for: style)
      }
      let isBlank = cell.glyph == 0x20 && stroke.isBareOnBlanks
      if stroke.background != background || last?.isBareOnBlanks == false {
        background = stroke.background
        start = row.count
        last = nil
      }
      if !isBlank {
        if last == nil && stroke.isBareOnBlanks { restroke(from: start, with: stroke) }
        last = stroke
      }
      row.append(curses_cell(cell, of: screen, in: isBlank ? last ?? stroke : stroke))
    }
    row.withUnsafeBufferPointer {
      curses_put_row(Int32(index), $0.baseAddress, Int32($0.count))
    }
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
  fileprivate init(_ cell: Cell, of screen: Screen, in stroke: CursesStyles.Stroke) {
    self.init()
    attributes = stroke.attributes
    pair = stroke.pair
    span = cell.span
    if cell.glyph & Cell.clusterBit == 0 {
      scalars.0 = cell.glyph
      count = 1
    } else {
      fill(with: screen.text(of: cell))
    }
  }

  /// The base and the marks on it, as many as curses holds.
  fileprivate mutating func fill(with text: String) {
    withUnsafeMutableBytes(of: &scalars) { bytes in
      let places = bytes.bindMemory(to: UInt32.self)
      for (index, scalar) in text.unicodeScalars.prefix(places.count).enumerated() {
        places[index] = scalar.value
        count = UInt8(index + 1)
      }
    }
  }
}
