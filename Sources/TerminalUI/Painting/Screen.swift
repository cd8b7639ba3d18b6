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
