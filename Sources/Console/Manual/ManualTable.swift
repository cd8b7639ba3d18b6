import TerminalUI

/// A table of the manual in a given width: columns as wide as they need, the widest ones wrapped
/// where the room is short.
struct ManualTable {
  private static let gap = 2
  private static let narrowest = 8

  private let rows: [[String]]
  private let widths: [Int]

  init(_ rows: [[String]], columns: Int) {
    let count = rows.first?.count ?? 0
    // A row that lacks cells has empty ones.
    self.rows = rows.map { row in
      Array(row.prefix(count)) + Array(repeating: "", count: max(0, count - row.count))
    }
    widths = ManualTable.widths(self.rows, room: columns - ManualTable.gap * max(0, count - 1))
  }

  private static func widths(_ rows: [[String]], room: Int) -> [Int] {
    guard let first = rows.first else { return [] }
    var widths = first.indices.map { column in
      rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > narrowest,
      let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
    }
    return widths
  }

  /// The titles of the columns with a line below them; none where no column has one.
  var titleLines: [String] {
    guard let titles = rows.first, titles.contains(where: { !$0.isEmpty }) else { return [] }
    return row(titles) + [joined(widths.map { String(repeating: "-", count: $0) })]
  }

  /// The rows below them.
  var rowLines: [String] { rows.dropFirst().flatMap(row) }

  private func row(_ cells: [String]) -> [String] {
    let parts = zip(cells, widths).map { TextWidth.wrap($0, columns: $1) }
    return (0..<(parts.map(\.count).max() ?? 0)).map { line in
      joined(parts.map { $0.indices.contains(line) ? $0[line] : "" })
    }
  }

  /// Cells of one line, without blanks at its end.
  private func joined(_ cells: [String]) -> String {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      line += cell
      let padding = width - TextWidth.columns(of: cell) + ManualTable.gap
      line += String(repeating: " ", count: max(0, padding))
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
