import TerminalUI

/// Rows as a person reads them: columns of the width that they need, numbers to the right.
struct TextTable {
  struct Column {
    var title: String
    var isNumber = false
  }

  var columns: [Column]
  /// Cells, ready to be printed.
  var rows: [[String]] = []

  /// Lines without trailing spaces.
  var text: String {
    let titles = columns.map(\.title)
    let widths = columns.indices.map { index in
      ([titles] + rows).map { TextWidth.columns(of: $0[index]) }.max() ?? 0
    }
    return ([titles] + rows).map { row in
      var line = ""
      for index in columns.indices {
        let padding = String(
          repeating: " ", count: widths[index] - TextWidth.columns(of: row[index]))
        line += index == 0 ? "" : "  "
        line += columns[index].isNumber ? padding + row[index] : row[index] + padding
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
