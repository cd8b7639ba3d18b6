/// The frame under construction that canvases share. Kept from paint to paint, so that its
/// memory is.
public final class Frame {
  /// What was drawn so far.
  public private(set) var screen: Screen
  private var clusterIndices: [String: UInt32] = [:]

  /// A blank frame.
  public init(size: Size) { screen = Screen(size: size) }

  /// Starts over with a blank frame of `size`.
  public func clear(size: Size) {
    if size != screen.size {
      screen = Screen(size: size)
    } else {
      Frame.fill(&screen.cells, 0..<screen.cells.count, with: .blank)
      screen.cursor = nil
      if !screen.clusters.isEmpty { screen.clusters.removeAll(keepingCapacity: true) }
    }
    if !clusterIndices.isEmpty { clusterIndices.removeAll(keepingCapacity: true) }
  }

  func setCursor(_ point: Point?) { screen.cursor = point }

  func clusterGlyph(_ text: String) -> UInt32 {
    if let known = clusterIndices[text] { return known }
    let glyph = Cell.clusterBit | UInt32(screen.clusters.count)
    screen.clusters.append(text)
    clusterIndices[text] = glyph
    return glyph
  }

  /// Puts a cell of one or two columns, both of which must be on the frame.
  func set(_ cell: Cell, column: Int, row: Int) {
    let index = row * screen.size.columns + column
    Frame.mend(&screen.cells, index..<index + Int(cell.span), columns: screen.size.columns)
    screen.cells[index] = cell
    if cell.span == 2 {
      screen.cells[index + 1] = Cell(glyph: 0x20, style: cell.style, span: 0)
    }
  }

  /// Puts cells that are whole characters from a place on.
  func put(_ cells: [Cell], at start: Int) {
    let end = start + cells.count
    Frame.mend(&screen.cells, start..<end, columns: screen.size.columns)
    screen.cells.replaceSubrange(start..<end, with: cells)
  }

  /// Puts the same narrow cell everywhere in a part of a row.
  func fill(_ part: Range<Int>, row: Int, with cell: Cell) {
    let start = row * screen.size.columns
    let cells = start + part.lowerBound..<start + part.upperBound
    Frame.mend(&screen.cells, cells, columns: screen.size.columns)
    Frame.fill(&screen.cells, cells, with: cell)
  }

  /// Puts a part of a text of printable ASCII characters, all of which must be on the frame.
  func write(_ text: String, bytes: Range<Int>, column: Int, row: Int, style: Style) {
    let start = row * screen.size.columns + column
    Frame.mend(&screen.cells, start..<start + bytes.count, columns: screen.size.columns)
    Frame.write(text.utf8Span.span, bytes, &screen.cells, from: start, style: style)
  }

  func restyle(_ part: Range<Int>, row: Int, _ change: (Style) -> Style) {
    let start = row * screen.size.columns
    for index in start + part.lowerBound..<start + part.upperBound {
      screen.cells[index].style = change(screen.cells[index].style)
    }
  }

  // These take the cells as `inout`, so that exclusive access to them is asked for once a run
  // and not once a cell.

  private static func fill(_ cells: inout [Cell], _ part: Range<Int>, with cell: Cell) {
    cells.withUnsafeMutableBufferPointer {
      UnsafeMutableBufferPointer(rebasing: $0[part]).update(repeating: cell)
    }
  }

  private static func write(
    _ text: Span<UInt8>, _ bytes: Range<Int>, _ cells: inout [Cell], from start: Int, style: Style
  ) {
    let shift = start - bytes.lowerBound
    for byte in bytes {
      cells[byte + shift] = Cell(glyph: UInt32(text[byte]), style: style, span: 1)
    }
  }

  /// Where `part` of a row, about to be overwritten, holds half of a wide character, the other
  /// half becomes a blank.
  private static func mend(_ cells: inout [Cell], _ part: Range<Int>, columns: Int) {
    guard let first = part.first, let last = part.last else { return }
    if cells[first].span == 0, first % columns > 0 {
      cells[first - 1].glyph = 0x20
      cells[first - 1].span = 1
    }
    if cells[last].span == 2, last % columns + 1 < columns {
      cells[last + 1].glyph = 0x20
      cells[last + 1].span = 1
    }
  }
}
