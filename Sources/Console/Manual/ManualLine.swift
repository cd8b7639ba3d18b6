import TerminalUI

/// A line of a topic as it is shown.
package struct ManualLine: Equatable, Sendable {
  /// What it is, for its looks.
  package enum Kind: Equatable, Sendable {
    case title
    case heading
    case text
    case code
    /// The titles of a table's columns, and the line below them.
    case columns
  }

  package let kind: Kind
  package let text: String

  static let blank = ManualLine(.text, "")

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// A topic's text in lines of at most so many columns; code alone may be longer.
  package static func lines(of text: String, columns: Int) -> [ManualLine] {
    var lines: [ManualLine] = []
    var isInList = false
    for block in ManualBlock.blocks(of: text) {
      var isItem = false
      if case .item = block { isItem = true }
      if !lines.isEmpty, !(isInList && isItem) { lines.append(.blank) }
      lines += ManualLine.lines(block, columns)
      isInList = isItem
    }
    return lines
  }

  private static func lines(_ block: ManualBlock, _ columns: Int) -> [ManualLine] {
    switch block {
    case .heading(let text, let level):
      return wrapped(level == 1 ? .title : .heading, text, columns, first: "", "")
    case .paragraph(let text):
      return wrapped(.text, text, columns, first: "  ", "  ")
    case .item(let mark, let text):
      let first = "  \(mark) "
      return wrapped(
        .text, text, columns, first: first, String(repeating: " ", count: first.count))
    case .code(let lines):
      return lines.map { ManualLine(.code, $0.isEmpty ? "" : "    " + $0) }
    case .table(let rows):
      let table = ManualTable(rows, columns: columns - 2)
      return table.titleLines.map { ManualLine(.columns, "  " + $0) }
        + table.rowLines.map { ManualLine(.text, "  " + $0) }
    }
  }

  private static func wrapped(
    _ kind: Kind, _ text: String, _ columns: Int, first: String, _ others: String
  ) -> [ManualLine] {
    TextWidth.wrap(text, columns: columns - others.count).enumerated().map { index, line in
      ManualLine(kind, (index == 0 ? first : others) + line)
    }
  }
}
