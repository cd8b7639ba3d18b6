/// Dots within cells: two by four a cell where braille can be shown, one above another where blocks
/// can, one a cell otherwise.
struct PlotGrid {
  /// What the dots of a cell are drawn with.
  enum Dots {
    case braille, halfBlocks, marks

    init(_ symbols: Symbols) {
      self = symbols.isConsole ? .halfBlocks : symbols.isUnicode ? .braille : .marks
    }

    /// From left to right in a cell.
    var across: Int { self == .braille ? 2 : 1 }
    /// From top to bottom in a cell.
    var down: Int {
      switch self {
      case .braille: 4
      case .halfBlocks: 2
      case .marks: 1
      }
    }
  }

  /// Dots from left to right.
  let width: Int
  /// Dots from top to bottom.
  let height: Int
  private let columns: Int
  private let dots: Dots
  /// A bit a dot, numbered as braille numbers them.
  private var cells: [UInt8]

  init(columns: Int, rows: Int, dots: Dots) {
    self.columns = max(0, columns)
    self.dots = dots
    width = self.columns * dots.across
    height = max(0, rows) * dots.down
    cells = [UInt8](repeating: 0, count: self.columns * max(0, rows))
  }

  /// Sets a dot, counted from the top left.
  mutating func set(_ x: Int, _ y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    let left: [UInt8] = [0x01, 0x02, 0x04, 0x40]
    let right: [UInt8] = [0x08, 0x10, 0x20, 0x80]
    let place = y % dots.down
    cells[y / dots.down * columns + x / dots.across] |=
      x % dots.across == 0 ? left[place] : right[place]
  }

  /// Sets the dots from one to another, both included and both on the grid.
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    set(start.x, start.y)
    for step in 0..<steps {
      let part = Double(step + 1) / Double(steps)
      set(PlotGrid.between(start.x, end.x, part), PlotGrid.between(start.y, end.y, part))
    }
  }

  /// Rounded by adding a half and cutting: nothing here is negative.
  private static func between(_ start: Int, _ end: Int, _ part: Double) -> Int {
    Int(Double(start) + Double(end - start) * part + 0.5)
  }

  /// A row of cells as text of as many columns.
  func text(ofRow row: Int) -> String {
    var text = String.UnicodeScalarView()
    for set in cells[row * columns..<(row + 1) * columns] { text.append(scalar(set)) }
    return String(text)
  }

  private func scalar(_ set: UInt8) -> Unicode.Scalar {
    if set == 0 { return " " }
    switch dots {
    case .braille: return Unicode.Scalar(0x2800 + UInt32(set)) ?? "*"
    case .halfBlocks: return set == 1 ? "▀" : set == 2 ? "▄" : "█"
    case .marks: return "*"
    }
  }
}
