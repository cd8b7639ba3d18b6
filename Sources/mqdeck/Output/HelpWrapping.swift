import TerminalUI

/// Breaks lines of help that are wider than the terminal: the parser of arguments counts letters, and
/// Chinese ones take two cells.
struct HelpWrapping {
  let columns: Int

  /// Never the first of a line.
  private static let closing: Set<Character> = [
    "，", "。", "；", "：", "、", "）", "”", "！", "？", ")", ",", ".", ";", ":",
  ]

  /// The lines that a line makes.
  func lines(_ line: String) -> [String] {
    if TextWidth.columns(of: line) <= columns { return [line] }
    let indent = String(repeating: " ", count: HelpWrapping.indent(line))
    if indent.count > columns / 2 { return [line] }
    var lines: [String] = []
    var rest = line[...]
    while TextWidth.columns(of: (lines.isEmpty ? "" : indent) + rest) > columns {
      let start = lines.isEmpty ? "" : indent
      let end = end(of: rest, room: columns - start.count)
      lines.append(start + rest[..<end])
      rest = rest[end...].drop { $0 == " " }
      if rest.isEmpty { return lines }
    }
    return lines + [(lines.isEmpty ? "" : indent) + rest]
  }

  /// Where the second column of an option begins, or what the line begins with.
  private static func indent(_ line: String) -> Int {
    let blanks = line.prefix { $0 == " " }.count
    let text = line.dropFirst(blanks)
    guard let gap = text.firstRange(of: "  ") else { return blanks }
    let second = text[gap.upperBound...].drop { $0 == " " }
    return TextWidth.columns(of: String(line[..<second.startIndex]))
  }

  /// The end of what fits: at a blank, or beside a letter that takes two cells.
  private func end(of text: Substring, room: Int) -> Substring.Index {
    var used = 0
    var best: Substring.Index?
    var index = text.startIndex
    while index < text.endIndex {
      let width = TextWidth.columns(of: String(text[index]))
      if used + width > room { break }
      used += width
      index = text.index(after: index)
      if index < text.endIndex, canBreak(after: text[text.index(before: index)], text[index]) {
        best = index
      }
    }
    return best ?? max(index, text.index(after: text.startIndex))
  }

  private func canBreak(after last: Character, _ next: Character) -> Bool {
    if HelpWrapping.closing.contains(next) || last == "（" || last == "“" { return false }
    return next == " " || last == " " || TextWidth.columns(of: String(last)) > 1
      || TextWidth.columns(of: String(next)) > 1
  }
}
