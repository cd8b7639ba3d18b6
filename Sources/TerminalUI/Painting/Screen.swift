import Glibc

/// A whole frame of cells.
public struct Screen: Equatable, Sendable {
  /// Width and height.
  public let size: Size
  /// Row by row from the top left.
  public internal(set) var cells: [Cell]
  /// Characters of more than one scalar, which cells name by index.
  public internal(set) var clusters: [String]
  /// Where the terminal's cursor is to stand; hidden where nil.
  public var cursor: Point?

  /// A blank frame.
  public init(size: Size) {
    self.size = size
    cells = [Cell](repeating: .blank, count: size.columns * size.rows)
    clusters = []
  }

  /// The cells of a row.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Whether two frames show the same.
  public static func == (one: Screen, other: Screen) -> Bool {
    one.size == other.size && one.cursor == other.cursor && one.clusters == other.clusters
      && one.holds(0..<one.cells.count, as: other, from: 0)
  }

  /// Whether a row is that of another frame as wide as this one. Clusters are numbers, which name
  /// the same only where the frames have the same ones.
  public func row(_ row: Int, equals otherRow: Int, of other: Screen) -> Bool {
    let start = row * size.columns
    return holds(start..<start + size.columns, as: other, from: otherRow * size.columns)
  }

  private func holds(_ part: Range<Int>, as other: Screen, from start: Int) -> Bool {
    let stride = MemoryLayout<Cell>.stride
    return cells.withUnsafeBytes { mine in
      other.cells.withUnsafeBytes { others in
        guard let mine = mine.baseAddress, let others = others.baseAddress else { return true }
        return memcmp(
          mine + part.lowerBound * stride, others + start * stride, part.count * stride) == 0
      }
    }
  }

  /// What stands in a cell, as text; empty in the right half of a wide character.
  public func text(of cell: Cell) -> String {
    if cell.span == 0 { return "" }
    if cell.glyph & Cell.clusterBit != 0 { return clusters[Int(cell.glyph & ~Cell.clusterBit)] }
    return Unicode.Scalar(cell.glyph).map { String(Character($0)) } ?? " "
  }

  /// A row as text, without the blanks at its end.
  public func text(ofRow row: Int) -> String {
    var line = ""
    for cell in cells(inRow: row) { line += text(of: cell) }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  /// The whole frame as lines of text.
  public var text: String {
    (0..<size.rows).map(text(ofRow:)).joined(separator: "\n")
  }
}
