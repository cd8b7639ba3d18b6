/// Dots within cells: two by four a cell where braille can be shown, one a cell otherwise.
struct PlotGrid {
  /// Dots from left to right.
  let width: Int
  /// Dots from top to bottom.
  let height: Int
  private let columns: Int
  private let isBraille: Bool
  /// A bit a dot, numbered as braille numbers them.
  private var cells: [UInt8]

  init(columns: Int, rows: Int, isBraille: Bool) {
    self.columns = max(0, columns)
    self.isBraille = isBraille
    width = self.columns * (isBraille ? 2 : 1)
    height = max(0, rows) * (isBraille ? 4 : 1)
    cells = [UInt8](repeating: 0, count: self.columns * max(0, rows))
  }

  /// Sets a dot, counted from the top left.
  mutating func set(_ x: Int, _ y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    if isBraille {
      let left: [UInt8] = [0x01, 0x02, 0x04, 0x40]
      let right: [UInt8] = [0x08, 0x10, 0x20, 0x80]
      cells[y / 4 * columns + x / 2] |= x % 2 == 0 ? left[y % 4] : right[y % 4]
    } else {
      cells[y * columns + x] = 1
    }
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
    for dots in cells[row * columns..<(row + 1) * columns] {
      if dots == 0 {
        text.append(" ")
      } else {
        text.append(isBraille ? Unicode.Scalar(0x2800 + UInt32(dots)) ?? "*" : "*")
      }
    }
    return String(text)
  }
}
