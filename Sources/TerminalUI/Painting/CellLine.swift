/// The cells of one row of a canvas, kept to be put there again while what they show is the same.
public struct CellLine: Equatable, Sendable {
  fileprivate let cells: [Cell]
}

extension Canvas {
  /// What stands in a row; nil where a part of it is not on the frame, or where it holds a cluster,
  /// which only the frame that it was drawn on can name.
  public func line(row: Int) -> CellLine? {
    guard let range = wholeRow(row) else { return nil }
    let cells = Array(frame.screen.cells[range])
    if cells.contains(where: { $0.glyph & Cell.clusterBit != 0 }) { return nil }
    return CellLine(cells: cells)
  }

  /// Puts what stood in a row of such a canvas; false where it has another width.
  @discardableResult
  public func put(_ line: CellLine, row: Int) -> Bool {
    guard let range = wholeRow(row), range.count == line.cells.count else { return false }
    frame.put(line.cells, at: range.lowerBound)
    return true
  }

  /// The places of a row's cells on the frame.
  private func wholeRow(_ row: Int) -> Range<Int>? {
    let absolute = onFrame(Rectangle(column: 0, row: row, columns: size.columns, rows: 1))
    guard !absolute.isEmpty, absolute.size.columns == size.columns else { return nil }
    let start = absolute.minRow * frame.screen.size.columns + absolute.minColumn
    return start..<start + size.columns
  }
}
