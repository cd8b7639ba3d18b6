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
    putRows(of: screen, before)
    let cursor = screen.cursor
    curses_refresh(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
    shown = screen
  }

  private mutating func putRows(of screen: Screen, _ before: Screen?) {
    let clusters = screen.clusters.map { curses_cluster($0) }
    guard let before else {
      for row in 0..<screen.size.rows { put(row, of: screen, clusters) }
      return
    }
    let rows = FrameRows(before, screen)
    let scroll = rows.scroll
    if let scroll {
      let moved = scroll.rows
      curses_scroll(Int32(moved.lowerBound), Int32(moved.upperBound - 1), Int32(scroll.lines))
    }
    for row in 0..<screen.size.rows where !rows.isSame(row, after: scroll) {
      put(row, of: screen, clusters)
    }
  }

  private mutating func put(_ index: Int, of screen: Screen, _ clusters: [curses_cluster]) {
    row.removeAll(keepingCapacity: true)
    let columns = screen.size.columns
    styles.stroke(screen.cells.span.extracting(index * columns..<(index + 1) * columns), into: &row)
    row.withUnsafeBufferPointer { cells in
      clusters.withUnsafeBufferPointer {
        curses_put_row(Int32(index), cells.baseAddress, Int32(cells.count), $0.baseAddress)
      }
    }
  }
}

extension curses_cluster {
  /// The base and the marks on it, as many as curses holds.
  fileprivate init(_ text: String) {
    self.init()
    withUnsafeMutableBytes(of: &scalars) { bytes in
      let places = bytes.bindMemory(to: UInt32.self)
      for (index, scalar) in text.unicodeScalars.prefix(places.count).enumerated() {
        places[index] = scalar.value
      }
    }
  }
}
