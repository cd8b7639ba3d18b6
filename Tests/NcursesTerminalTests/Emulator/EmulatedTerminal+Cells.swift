/// Cells that move and are cleared.
extension EmulatedTerminal {
  /// The place of the cursor among the cells.
  var index: Int { row * columns + column }

  private var cleared: EmulatedCell { EmulatedCell(ground: hasColorErase ? pen.background : -1) }

  /// Where a wide character reaches over the edge before a place, neither half is left.
  mutating func breakCharacter(at place: Int) {
    guard place % columns != 0, cells[place].span == 0 else { return }
    cells[place - 1] = .unknown
    cells[place] = .unknown
  }

  mutating func clear(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    breakCharacter(at: range.lowerBound)
    if range.upperBound < cells.count { breakCharacter(at: range.upperBound) }
    for place in range { cells[place] = cleared }
  }

  /// Makes room for characters at the cursor.
  mutating func insert(_ count: Int) {
    let end = (row + 1) * columns
    let count = min(count, end - index)
    breakCharacter(at: index)
    breakCharacter(at: end - count)
    cells.removeSubrange(end - count..<end)
    cells.insert(contentsOf: repeatElement(cleared, count: count), at: index)
  }

  mutating func delete(_ count: Int) {
    let end = (row + 1) * columns
    let count = min(count, end - index)
    breakCharacter(at: index)
    if index + count < end { breakCharacter(at: index + count) }
    cells.removeSubrange(index..<index + count)
    cells.insert(contentsOf: repeatElement(cleared, count: count), at: end - count)
  }

  /// Moves rows up, or down by a negative number; what comes free is cleared.
  mutating func scroll(_ lines: Int, in rows: ClosedRange<Int>) {
    let count = min(abs(lines), rows.count) * columns
    let start = rows.lowerBound * columns
    let end = (rows.upperBound + 1) * columns
    let blank = repeatElement(cleared, count: count)
    if lines > 0 {
      cells.removeSubrange(start..<start + count)
      cells.insert(contentsOf: blank, at: end - count)
    } else {
      cells.removeSubrange(end - count..<end)
      cells.insert(contentsOf: blank, at: start)
    }
  }

  mutating func insertLines(_ count: Int) {
    guard margins.contains(row) else { return complain("lines inserted outside the margins") }
    scroll(-count, in: row...margins.upperBound)
  }

  mutating func deleteLines(_ count: Int) {
    guard margins.contains(row) else { return complain("lines deleted outside the margins") }
    scroll(count, in: row...margins.upperBound)
  }

  mutating func feedLine() {
    isWrapPending = false
    if row == margins.upperBound { scroll(1, in: margins) } else { row = min(row + 1, rows - 1) }
  }

  mutating func feedLineBack() {
    isWrapPending = false
    if row == margins.lowerBound { scroll(-1, in: margins) } else { row = max(row - 1, 0) }
  }

  mutating func move(row: Int? = nil, column: Int? = nil) {
    isWrapPending = false
    if let row {
      if !(0..<rows).contains(row) { complain("a move to row \(row)") }
      self.row = min(max(row, 0), rows - 1)
    }
    if let column {
      if !(0..<columns).contains(column) { complain("a move to column \(column)") }
      self.column = min(max(column, 0), columns - 1)
    }
  }
}
