/// A piece of a topic: as much of Markdown as the manual is written in.
enum ManualBlock: Equatable {
  case heading(String, level: Int)
  case paragraph(String)
  /// One of a list, with the dash or number before it.
  case item(mark: String, String)
  case code([String])
  /// The first row has the titles of the columns.
  case table([[String]])

  /// The pieces of a text. Pictures are left out, as a terminal has none.
  static func blocks(of text: String) -> [ManualBlock] {
    var reader = BlockReader(text)
    return reader.blocks()
  }
}

/// Reads a topic line by line.
private struct BlockReader {
  private var rest: ArraySlice<Substring>

  init(_ text: String) {
    rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
  }

  mutating func blocks() -> [ManualBlock] {
    var blocks: [ManualBlock] = []
    while let line = rest.first {
      if line.isEmpty || line.hasPrefix("![") {
        rest.removeFirst()
      } else {
        blocks.append(block(line))
      }
    }
    return blocks
  }

  private mutating func block(_ line: Substring) -> ManualBlock {
    if line.hasPrefix("```") { return code() }
    if line.hasPrefix("|") { return table() }
    rest.removeFirst()
    if line.hasPrefix("#") {
      let title = line.drop { $0 == "#" }
      return .heading(
        ManualText.readable(title.dropFirst()), level: line.count - title.count)
    }
    if let mark = BlockReader.mark(of: line) {
      let text = line.dropFirst(mark.count + 1).drop { $0 == " " }
      return .item(mark: mark, paragraph(String(text)))
    }
    return .paragraph(paragraph(String(line)))
  }

  /// What `line` begins, with the lines that go on from it.
  private mutating func paragraph(_ line: String) -> String {
    var text = line
    while let next = rest.first, !next.isEmpty, !BlockReader.beginsBlock(next) {
      text += " " + next.drop { $0 == " " }
      rest.removeFirst()
    }
    return ManualText.readable(text[...])
  }

  private mutating func code() -> ManualBlock {
    rest.removeFirst()
    let lines = rest.prefix { !$0.hasPrefix("```") }
    rest = rest.dropFirst(lines.count + 1)
    return .code(lines.map(String.init))
  }

  private mutating func table() -> ManualBlock {
    let lines = rest.prefix { $0.hasPrefix("|") }
    rest = rest.dropFirst(lines.count)
    var rows = lines.map(BlockReader.cells)
    // The line of dashes below the titles.
    if rows.count > 1 { rows.remove(at: 1) }
    return .table(rows)
  }

  /// The cells of a row; `\|` is a bar inside of one.
  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.dropFirst() {
      switch (character, isEscaped) {
      case ("|", false):
        cells.append(ManualText.cell(cell[...]))
        cell = ""
      case ("|", true): cell = cell.dropLast() + "|"
      default: cell.append(character)
      }
      isEscaped = character == "\\"
    }
    return cells
  }

  private static func mark(of line: Substring) -> String? {
    if line.hasPrefix("- ") { return "-" }
    let number = line.prefix { ("0"..."9").contains($0) }
    return !number.isEmpty && line.dropFirst(number.count).hasPrefix(". ") ? number + "." : nil
  }

  private static func beginsBlock(_ line: Substring) -> Bool {
    ["#", "|", "```", "!["].contains { line.hasPrefix($0) } || mark(of: line) != nil
  }
}
