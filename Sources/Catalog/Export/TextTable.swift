import TerminalUI

/// Rows as a person reads them: columns of the width that they need, numbers to the right.
package struct TextTable: Sendable {
  package struct Column: Equatable, Sendable {
    package var title: String
    package var isNumber: Bool
    /// Whether only a wide table has it.
    package var isWide: Bool
    /// What people read in place of its name.
    package var heading: String?
    /// What people read in place of its values.
    package var words: [String: String] = [:]

    package init(title: String, isNumber: Bool = false, isWide: Bool = false) {
      self.title = title
      self.isNumber = isNumber
      self.isWide = isWide
    }
  }

  package var columns: [Column]
  /// Cells, ready to be printed.
  package var rows: [[String]]

  package init(columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  private static let gap = 2
  /// No text is cut to less than this, in cells.
  private static let leastCut = 12

  /// Lines without trailing spaces.
  package var text: String { text(width: nil) }

  /// The same for a terminal of that width: where the lines are longer, the longest texts are cut,
  /// with a mark for what is gone; numbers and titles never are.
  package func text(width: Int?) -> String {
    let titles = columns.map(\.shownTitle)
    let needed = columns.indices.map { index in
      ([titles] + rows).map { TextWidth.columns(of: $0[index]) }.max() ?? 0
    }
    let widths = width.map { fitting(needed, $0) } ?? needed
    return ([titles] + rows).map { row in
      var line = ""
      for index in columns.indices {
        let cell = TextTable.cut(row[index], to: widths[index])
        let padding = String(
          repeating: " ", count: widths[index] - TextWidth.columns(of: cell))
        line += index == 0 ? "" : String(repeating: " ", count: TextTable.gap)
        line += columns[index].isNumber ? padding + cell : cell + padding
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Takes from the widest text columns until all fit, or none can give more.
  private func fitting(_ needed: [Int], _ width: Int) -> [Int] {
    var widths = needed
    var excess = needed.reduce(TextTable.gap * max(0, needed.count - 1), +) - width
    let least = columns.map { max(TextTable.leastCut, TextWidth.columns(of: $0.shownTitle)) }
    while excess > 0 {
      let givers = columns.indices.filter { !columns[$0].isNumber && widths[$0] > least[$0] }
      guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { break }
      let next = givers.filter { widths[$0] < widths[widest] }.map { widths[$0] }.max() ?? 0
      let step = min(excess, widths[widest] - max(next, least[widest]))
      widths[widest] -= max(1, step)
      excess -= max(1, step)
    }
    return widths
  }

  private static func cut(_ text: String, to width: Int) -> String {
    if TextWidth.columns(of: text) <= width { return text }
    var kept = ""
    var used = 0
    for character in text {
      let columns = TextWidth.columns(of: String(character))
      if used + columns > width - 1 { break }
      kept.append(character)
      used += columns
    }
    return kept + "…"
  }
}

extension TextTable.Column {
  /// Its name for people.
  var shownTitle: String { heading ?? title }

  /// A cell of it for people.
  func shown(_ cell: ListingCell) -> String {
    let text = cell.shown
    return words[text] ?? text
  }
}
