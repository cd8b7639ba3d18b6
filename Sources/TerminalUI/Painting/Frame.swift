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
      for index in screen.cells.indices { screen.cells[index] = .blank }
      screen.clusters.removeAll(keepingCapacity: true)
      screen.cursor = nil
    }
    clusterIndices.removeAll(keepingCapacity: true)
  }

  func setCursor(_ point: Point?) { screen.cursor = point }

  func clusterGlyph(_ text: String) -> UInt32 {
    if let known = clusterIndices[text] { return known }
    let glyph = Cell.clusterBit | UInt32(screen.clusters.count)
    screen.clusters.append(text)
    clusterIndices[text] = glyph
    return glyph
  }

  /// Puts a cell and mends what it cuts: the other half of a wide character that it covers in
  /// part becomes a blank.
  func set(_ cell: Cell, column: Int, row: Int) {
    let start = row * screen.size.columns
    let index = start + column
    let end = start + screen.size.columns
    blankHalves(at: index, rowStart: start, rowEnd: end)
    screen.cells[index] = cell
    if cell.span == 2 {
      blankHalves(at: index + 1, rowStart: start, rowEnd: end, keepLeft: true)
      screen.cells[index + 1] = Cell(glyph: 0x20, style: cell.style, span: 0)
    }
  }

  func restyle(column: Int, row: Int, _ change: (Style) -> Style) {
    let index = row * screen.size.columns + column
    screen.cells[index].style = change(screen.cells[index].style)
  }

  private func blankHalves(at index: Int, rowStart: Int, rowEnd: Int, keepLeft: Bool = false) {
    let old = screen.cells[index]
    if old.span == 0, index > rowStart, !keepLeft {
      screen.cells[index - 1].glyph = 0x20
      screen.cells[index - 1].span = 1
    }
    if old.span == 2, index + 1 < rowEnd {
      screen.cells[index + 1].glyph = 0x20
      screen.cells[index + 1].span = 1
    }
  }
}
