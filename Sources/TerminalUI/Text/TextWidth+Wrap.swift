extension TextWidth {
  /// `text` in lines of at most `columns` cells: broken between words where there are any, beside
  /// any wide character (Chinese has no blanks) but not before a closing mark, and inside a word
  /// only where it is longer than a line. Its own line breaks and indentation are kept. There is
  /// always one line at least, and one character in a line, even where it is wider than `columns`.
  public static func wrap(_ text: String, columns: Int) -> [String] {
    PlainWrapping.lines(text, columns: max(1, columns)) ?? wrapAny(text, columns: columns)
  }

  /// The same, character by character.
  static func wrapAny(_ text: String, columns: Int) -> [String] {
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

/// The same for a text of printable ASCII alone, byte by byte: bodies of some megabytes are that.
private struct PlainWrapping {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  let bytes: UnsafeBufferPointer<UInt8>
  let columns: Int
  private var lines: [String] = []
  /// Where the line begins that is filled.
  private var start: Int
  /// Where it may be broken, nearest to its end.
  private var breakIndex: Int?
  /// Whether it holds more than blanks.
  private var hasWord = false

  /// Nil where something else is in it.
  static func lines(_ text: String, columns: Int) -> [String]? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ (0x20...0x7E).contains($0) || $0 == lineFeed }) else { return nil }
      var lines: [String] = []
      var start = 0
      while start <= bytes.count {
        let end = bytes[start...].firstIndex(of: lineFeed) ?? bytes.count
        if end - start <= columns {
          lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
        } else {
          var wrapping = PlainWrapping(bytes, columns: columns, from: start)
          lines += wrapping.run(to: end)
        }
        start = end + 1
      }
      return lines
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, columns: Int, from start: Int) {
    self.bytes = bytes
    self.columns = columns
    self.start = start
  }

  private mutating func run(to end: Int) -> [String] {
    for index in start..<end {
      let isBlank = bytes[index] == PlainWrapping.blank
      if index - start == columns {
        if isBlank {
          breakLine(at: index, next: index + 1)
          continue
        }
        if mayBreak(before: index) { breakIndex = index }
        breakLine(at: breakIndex ?? index, next: breakIndex ?? index)
      }
      if isBlank, index == start, !lines.isEmpty {
        start = index + 1
        continue
      }
      if !isBlank {
        if mayBreak(before: index) { breakIndex = index }
        hasWord = true
      }
    }
    return lines + [String(decoding: bytes[start..<end], as: UTF8.self)]
  }

  private func mayBreak(before index: Int) -> Bool {
    index > start && bytes[index - 1] == PlainWrapping.blank && hasWord
  }

  private mutating func breakLine(at end: Int, next: Int) {
    var last = end
    while last > start, bytes[last - 1] == PlainWrapping.blank { last -= 1 }
    lines.append(String(decoding: bytes[start..<last], as: UTF8.self))
    start = next
    breakIndex = nil
    // A line that is broken goes on with a word, or is empty.
    hasWord = false
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
