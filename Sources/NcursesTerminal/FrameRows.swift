import TerminalUI

/// The rows of two frames of one size: which are the same, and which moved.
struct FrameRows {
  /// Rows that went up by some lines, or down where they are negative.
  struct Scroll: Equatable {
    /// Those that the terminal moves, the ones that come free at the edge included.
    let rows: Range<Int>
    let lines: Int
  }

  private let before: Screen
  private let after: Screen
  /// Cells name clusters by their place in a table of the frame.
  private let haveSameClusters: Bool

  /// Frames of the same size.
  init(_ before: Screen, _ after: Screen) {
    self.before = before
    self.after = after
    haveSameClusters = before.clusters == after.clusters
  }

  /// Whether a row shows what is there already, once the rows have scrolled.
  func isSame(_ row: Int, after scroll: Scroll?) -> Bool {
    guard let scroll, scroll.rows.contains(row) else { return equals(row, old: row) }
    let old = row + scroll.lines
    return scroll.rows.contains(old) && equals(row, old: old)
  }

  /// The scroll that spares most rows; nil where none spares more than two. What scrolls is little
  /// to send, but a terminal has to repaint all of it.
  var scroll: Scroll? {
    guard let changed = changedRows else { return nil }
    let sums = (before: FrameRows.sums(before, changed), after: FrameRows.sums(after, changed))
    var best: (spared: Int, scroll: Scroll)?
    for distance in 1..<max(2, changed.count) {
      for lines in [distance, -distance] {
        guard let found = FrameRows.moved(by: lines, sums.before, sums.after) else { continue }
        if found.spared > best?.spared ?? 2 { best = found }
      }
    }
    return best.map {
      let rows = $0.scroll.rows
      let first = changed.lowerBound
      return Scroll(rows: first + rows.lowerBound..<first + rows.upperBound, lines: $0.scroll.lines)
    }
  }

  /// From the first row that changed to the last; nil where they are too few to scroll.
  private var changedRows: Range<Int>? {
    var first: Int?
    var last = 0
    var count = 0
    for row in 0..<after.size.rows where !equals(row, old: row) {
      first = first ?? row
      last = row
      count += 1
    }
    return first.flatMap { count > 3 ? $0..<last + 1 : nil }
  }

  /// What a scroll of the rows from the first to the last that moved so far spares.
  private static func moved(
    by lines: Int, _ before: [UInt64], _ after: [UInt64]
  ) -> (spared: Int, scroll: Scroll)? {
    let low = max(0, -lines)
    let high = min(after.count, after.count - lines)
    guard low < high else { return nil }
    var first: Int?
    var last = 0
    var spared = 0
    for row in low..<high {
      // What stands there already would be spared without, and is lost where others take its place.
      let stands = after[row] == before[row]
      guard after[row] == before[row + lines] else {
        if stands { spared -= 1 }
        continue
      }
      if !stands { spared += 1 }
      first = first ?? row
      last = row
    }
    return first.map {
      (spared, Scroll(rows: min($0, $0 + lines)..<max(last, last + lines) + 1, lines: lines))
    }
  }

  /// A number for each row that equal rows share: it finds what may have moved, and no more.
  private static func sums(_ screen: Screen, _ rows: Range<Int>) -> [UInt64] {
    let cells = screen.cells.span
    let columns = screen.size.columns
    return rows.map { row in
      var sum: UInt64 = 0
      for index in row * columns..<(row + 1) * columns {
        let cell = cells[index]
        sum = (sum &* 31) &+ (cell.style.number ^ UInt64(cell.glyph) << 20)
      }
      return sum
    }
  }

  private func equals(_ row: Int, old: Int) -> Bool {
    guard after.row(row, equals: old, of: before) else { return false }
    return haveSameClusters || !after.cells(inRow: row).contains { $0.glyph & Cell.clusterBit != 0 }
  }
}
