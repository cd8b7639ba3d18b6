extension Screen {
  /// Neighbouring cells of one row and one style.
  struct Run {
    let style: Style
    let columns: Range<Int>
  }

  /// A row in runs of equal style, from left to right. A wide character is never parted: its
  /// right half has the style of its left one.
  func runs(ofRow row: Int) -> [Run] {
    let cells = Array(cells(inRow: row))
    var runs: [Run] = []
    var start = 0
    for column in 1..<max(1, cells.count) where cells[column].span > 0 {
      if cells[column].style != cells[start].style {
        runs.append(Run(style: cells[start].style, columns: start..<column))
        start = column
      }
    }
    if !cells.isEmpty { runs.append(Run(style: cells[start].style, columns: start..<cells.count)) }
    return runs
  }

  /// What stands in some columns of a row, as text.
  func text(ofRow row: Int, columns: Range<Int>) -> String {
    let start = row * size.columns
    var text = ""
    for cell in cells[start + columns.lowerBound..<start + columns.upperBound] {
      text += self.text(of: cell)
    }
    return text
  }
}
