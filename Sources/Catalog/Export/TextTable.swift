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
    /// How soon it is left out where there is no room: the higher the sooner, the right of equals.
    /// From 2 on it is cut before the others are, too.
    package var leaving = 0

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
  /// with a mark for what is gone; numbers, times and titles never are. What does not fit even so is
  /// left out, from the right where the columns do not say otherwise; how much that is stands below.
  package func text(width: Int?) -> String {
    guard let width else { return lines(neededWidths) }
    let kept = kept(width)
    let shown = TextTable(
      columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
    let lines = shown.lines(shown.fitting(width))
    let leftOut = columns.count - kept.count
    return leftOut == 0 ? lines : lines + "\n… +\(leftOut) (-o wide)"
  }

  /// The columns that there is room for.
  private func kept(_ width: Int) -> [Int] {
    let least = leastWidths
    var kept = Array(columns.indices)
    while kept.count > 1,
      kept.map({ least[$0] }).reduce(TextTable.gap * (kept.count - 1), +) > width
    {
      let last = kept.max { (columns[$0].leaving, $0) < (columns[$1].leaving, $1) }
      kept.removeAll { $0 == last }
    }
    return kept
  }

  private func lines(_ widths: [Int]) -> String {
    ([columns.map(\.shownTitle)] + rows).map { row in
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

  private var neededWidths: [Int] {
    columns.indices.map { index in
      rows.map { TextWidth.columns(of: $0[index]) }
        .reduce(TextWidth.columns(of: columns[index].shownTitle), max)
    }
  }

  /// To what each column may be cut.
  private var leastWidths: [Int] {
    zip(columns.indices, neededWidths).map { index, needed in
      isRigid(index)
        ? needed
        : min(needed, max(TextTable.leastCut, TextWidth.columns(of: columns[index].shownTitle)))
    }
  }

  /// Whether nothing can be cut of a column: half a number or half a time is another one.
  private func isRigid(_ index: Int) -> Bool {
    columns[index].isNumber
      || rows.contains { TextTable.isTime($0[index]) }
        && rows.allSatisfy { $0[index].count < 2 || TextTable.isTime($0[index]) }
  }

  /// `2026-11-30T…`, with or without a mark before it.
  private static func isTime(_ text: String) -> Bool {
    let text = text.drop { $0 == "<" || $0 == "~" }.utf8
    return text.count >= 11 && text.dropFirst(4).first == 0x2D && text.dropFirst(10).first == 0x54
      && text.prefix(4).allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Takes from what is left out first anyway, then from the widest text columns alike, until all fit
  /// or none can give more.
  private func fitting(_ width: Int) -> [Int] {
    var widths = neededWidths
    var excess = widths.reduce(TextTable.gap * max(0, widths.count - 1), +) - width
    let least = leastWidths
    while excess > 0 {
      let able = columns.indices.filter { widths[$0] > least[$0] }
      let first = able.filter { columns[$0].leaving > 1 }
      guard let widest = (first.isEmpty ? able : first).max(by: { widths[$0] < widths[$1] }) else {
        break
      }
      widths[widest] -= 1
      excess -= 1
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
