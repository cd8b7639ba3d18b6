extension TextWidth {
  /// `text` in lines of at most `columns` cells: broken between words where there are any, beside
  /// any wide character (Chinese has no blanks) but not before a closing mark, and inside a word
  /// only where it is longer than a line. Its own line breaks and indentation are kept. There is
  /// always one line at least, and one character in a line, even where it is wider than `columns`.
  public static func wrap(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd) {
      var wrapping = LineWrapping(columns: max(1, columns))
      for character in line { wrapping.add(character) }
      lines += wrapping.finished
    }
    return lines
  }

  /// Other breaks that Unicode knows are spelled out like all that is not seen.
  private static func isLineEnd(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n"
  }
}

/// One line on its way to be several.
private struct LineWrapping {
  let columns: Int
  private var lines: [String] = []
  private var current: [(character: Character, width: Int)] = []
  private var used = 0
  /// Where `current` may be broken, nearest to its end.
  private var breakIndex: Int?

  init(columns: Int) { self.columns = columns }

  var finished: [String] { lines + [String(current.map(\.character))] }

  mutating func add(_ character: Character) {
    let width = TextWidth.columns(of: String(character))
    if used + width > columns, !current.isEmpty {
      if character == " " {
        // The blank that does not fit is the break.
        breakLine(at: current.count)
        return
      }
      if mayBreak(before: character, width: width) { breakIndex = current.count }
      while used + width > columns, !current.isEmpty { breakLine(at: breakIndex ?? current.count) }
    }
    if character == " ", current.isEmpty, !lines.isEmpty { return }
    if mayBreak(before: character, width: width) { breakIndex = current.count }
    current.append((character, width))
    used += width
  }

  private mutating func breakLine(at index: Int) {
    var line = current[..<index].map(\.character)
    while line.last == " " { line.removeLast() }
    lines.append(String(line))
    current.removeSubrange(..<index)
    used = current.reduce(0) { $0 + $1.width }
    breakIndex = nil
  }

  private func mayBreak(before character: Character, width: Int) -> Bool {
    guard let last = current.last, character != " " else { return false }
    if last.character == " " { return current.contains { $0.character != " " } }
    guard width == 2 || last.width == 2 else { return false }
    return !"、，。！？；：）】》」』”’,.!?;:)]}".contains(character)
      && !"（【《「『“‘([{".contains(last.character)
  }
}
