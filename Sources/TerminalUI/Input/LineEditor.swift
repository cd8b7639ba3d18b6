/// A line of text being typed, with the keys of a shell. It counts in characters as people see
/// them, so that a key never leaves half of one.
public struct LineEditor: Hashable, Sendable {
  /// What was typed. It has no line breaks and no control characters.
  public private(set) var text: String
  /// Where the next character goes, in characters from the start.
  public private(set) var cursor: Int
  /// How many characters there are.
  private var count: Int
  /// No more than this is accepted; nil for no limit.
  public let maximumCharacters: Int?
  /// What Ctrl-W, Ctrl-U, Ctrl-K and the like took away last: Ctrl-Y puts it back in.
  private var killed = ""
  /// Whether the last key took something away, so that the next one adds to it.
  private var isKilling = false

  /// An editor that holds `text`, with the cursor after it.
  public init(text: String = "", maximumCharacters: Int? = nil) {
    let line = LineEditor.oneLine(text)
    self.text = maximumCharacters.map { String(line.prefix($0)) } ?? line
    self.maximumCharacters = maximumCharacters
    count = self.text.count
    cursor = count
  }

  /// Does what a key means here. False where it means nothing here, so that others may have it;
  /// a key that means something but finds nothing to do (backspace at the start) is taken.
  public mutating func handle(_ key: KeyPress) -> Bool {
    let wasKilling = isKilling
    isKilling = false
    if kill(key, addsToLast: wasKilling) { return true }
    switch (key.key, key.modifiers) {
    case (.character(let character), []), (.character(let character), .shift):
      let typed = String(character)
      guard LineEditor.oneLine(typed) == typed else { return false }
      insert(typed)
    case (.character(let letter), .control): return control(letter)
    case (.character(let letter), .alt): return alt(letter)
    case (.left, .control), (.left, .alt): cursor = wordStart
    case (.right, .control), (.right, .alt): cursor = wordEnd
    case (.left, []): cursor = max(0, cursor - 1)
    case (.right, []): cursor = min(text.count, cursor + 1)
    case (.home, []): cursor = 0
    case (.end, []): cursor = text.count
    case (.backspace, []): remove(from: max(0, cursor - 1), to: cursor)
    case (.delete, []): remove(from: cursor, to: min(text.count, cursor + 1))
    default: return false
    }
    return true
  }

  /// Inserts pasted text at the cursor, as one line: line breaks at its ends are dropped, those
  /// inside and control characters become spaces.
  public mutating func paste(_ text: String) {
    isKilling = false
    insert(LineEditor.oneLine(text))
  }

  private mutating func control(_ letter: Character) -> Bool {
    switch letter {
    case "a": cursor = 0
    case "e": cursor = text.count
    case "b": cursor = max(0, cursor - 1)
    case "f": cursor = min(text.count, cursor + 1)
    case "h": remove(from: max(0, cursor - 1), to: cursor)
    case "d": remove(from: cursor, to: min(text.count, cursor + 1))
    case "y": insert(killed)
    default: return false
    }
    return true
  }

  private mutating func alt(_ letter: Character) -> Bool {
    switch letter {
    case "b": cursor = wordStart
    case "f": cursor = wordEnd
    default: return false
    }
    return true
  }

  /// Takes more than a character away, where the key means that, and keeps it for Ctrl-Y. Keys
  /// that follow each other gather what they take.
  private mutating func kill(_ key: KeyPress, addsToLast: Bool) -> Bool {
    let range: Range<Int>
    switch (key.key, key.modifiers) {
    case (.character("u"), .control): range = 0..<cursor
    case (.character("k"), .control): range = cursor..<text.count
    case (.character("w"), .control): range = blankStart..<cursor
    case (.character("d"), .alt), (.delete, .control), (.delete, .alt): range = cursor..<wordEnd
    case (.backspace, .alt), (.backspace, .control): range = wordStart..<cursor
    default: return false
    }
    isKilling = true
    if range.isEmpty { return true }
    let taken = String(Array(text)[range])
    if addsToLast {
      killed = range.upperBound == cursor ? taken + killed : killed + taken
    } else {
      killed = taken
    }
    remove(from: range.lowerBound, to: range.upperBound)
    return true
  }

  private mutating func insert(_ added: String) {
    if append(added) { return }
    let characters = Array(text)
    let room = maximumCharacters.map { max(0, $0 - characters.count) } ?? Int.max
    let head = String(characters[..<cursor]) + added.prefix(room)
    let joined = head + String(characters[cursor...])
    if let maximumCharacters, joined.count > maximumCharacters { return }
    text = joined
    count = joined.count
    // A combining mark joins the character before it: count anew instead of adding.
    cursor = min(head.count, text.count)
  }

  /// Adds a plain character at the end of plain text, which no other joins: typing a long line must
  /// not cost by its length at every key. False where it takes more than that.
  private mutating func append(_ added: String) -> Bool {
    guard cursor == count, added.utf8.count == 1, (text.utf8.last ?? 0) < 0x80 else { return false }
    if let maximumCharacters, count >= maximumCharacters { return true }
    text += added
    count += 1
    cursor = count
    return true
  }

  private mutating func remove(from start: Int, to end: Int) {
    guard start < end else { return }
    var characters = Array(text)
    characters.removeSubrange(start..<end)
    // What was apart may join now (the halves of two flags): count anew.
    text = String(characters)
    count = text.count
    cursor = min(String(characters[..<start]).count, text.count)
  }

  /// The start of the word at or before the cursor, as Alt-B has it: letters and digits of one
  /// kind of writing, since no blank stands between Chinese and other words.
  private var wordStart: Int {
    let characters = Array(text)
    var index = cursor
    while index > 0, characters[index - 1].writing == nil { index -= 1 }
    guard index > 0, let writing = characters[index - 1].writing else { return index }
    while index > 0, characters[index - 1].writing == writing { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    let characters = Array(text)
    var index = cursor
    while index < characters.count, characters[index].writing == nil { index += 1 }
    guard index < characters.count, let writing = characters[index].writing else { return index }
    while index < characters.count, characters[index].writing == writing { index += 1 }
    return index
  }

  /// The start of what stands between blanks before the cursor, as Ctrl-W has it.
  private var blankStart: Int {
    let characters = Array(text)
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.unicodeScalars {
      if scalar.isControlOrLineBreak {
        isGap = true
        continue
      }
      if isGap, !line.isEmpty { line.append(" ") }
      isGap = false
      line.append(scalar)
    }
    return String(line)
  }
}

extension Character {
  fileprivate enum Writing { case alphabetic, ideographic }

  /// How it is written, where it is part of a word.
  fileprivate var writing: Writing? {
    guard isLetter || isNumber else { return nil }
    return unicodeScalars.first?.properties.isIdeographic == true ? .ideographic : .alphabetic
  }
}

extension Unicode.Scalar {
  fileprivate var isControlOrLineBreak: Bool {
    properties.generalCategory == .control || value == 0x2028 || value == 0x2029
  }
}
