/// A terminal as far as curses makes use of one. What it does not know, or what would be a mistake
/// anywhere, is a complaint.
struct EmulatedTerminal {
  /// Whether what is cleared takes the colour of the pen behind it.
  let hasColorErase: Bool
  var columns: Int
  var rows: Int
  var cells: [EmulatedCell]
  var pen = EmulatedStyle()
  var row = 0
  var column = 0
  /// Whether the last column was written and the next character goes to the next row.
  var isWrapPending = false
  /// The rows that scroll.
  var margins: ClosedRange<Int>
  var kept = (row: 0, column: 0, pen: EmulatedStyle())
  var isInserting = false
  var isWrapping = true
  var isCursorVisible = true
  /// Whether the screen for programs is shown, not the one of the shell.
  var isAlternate = false
  var bells = 0
  private(set) var complaints: [String] = []
  /// What came so far of a character or a sequence.
  private var unfinished: [UInt8] = []
  private var lastPrinted = " "
  private var lastPlace: Int?

  init(columns: Int, rows: Int, hasColorErase: Bool = true) {
    self.hasColorErase = hasColorErase
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: EmulatedCell(ground: -1), count: columns * rows)
    margins = 0...rows - 1
  }

  mutating func complain(_ sentence: String) { complaints.append(sentence) }

  /// What another program may leave: anything anywhere.
  mutating func scramble() {
    cells = Array(repeating: .unknown, count: columns * rows)
    row = rows / 2
    column = columns / 2
    isWrapPending = false
  }

  /// Takes another size; what stands where after that differs from terminal to terminal.
  mutating func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    margins = 0...rows - 1
    scramble()
  }

  /// Takes bytes up to the end of the next mark, which is a title; its text, or nil where all
  /// are taken.
  mutating func take(_ bytes: inout ArraySlice<UInt8>) -> String? {
    while let byte = bytes.popFirst() {
      if unfinished.isEmpty {
        if (0x20..<0x7F).contains(byte) {
          print(String(UnicodeScalar(byte)), span: 1)
        } else if byte < 0x20, byte != 0x1B {
          obey(control: byte)
        } else {
          unfinished = [byte]
        }
        continue
      }
      unfinished.append(byte)
      guard isFinished(byte) else { continue }
      let sequence = unfinished
      unfinished = []
      if sequence[0] != 0x1B {
        print(String(decoding: sequence, as: UTF8.self))
      } else if sequence[1] == 0x5D {
        let words = String(decoding: sequence.dropFirst(2).dropLast(), as: UTF8.self)
        if words.hasPrefix("2;") { return String(words.dropFirst(2)) }
      } else {
        obey(sequence)
      }
    }
    return nil
  }

  mutating func take(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while take(&rest) != nil {}
  }

  private func isFinished(_ last: UInt8) -> Bool {
    let first = unfinished[0]
    guard first == 0x1B else {
      return unfinished.count == (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    }
    if unfinished.count == 2 {
      return !(0x20...0x2F).contains(last) && last != 0x5B && last != 0x5D
    }
    switch unfinished[1] {
    case 0x5B: return (0x40...0x7E).contains(last)
    // BEL, ST, or the whole of what a Linux console takes to have its usual colours.
    case 0x5D: return last == 0x07 || last == 0x5C || unfinished == [0x1B, 0x5D, 0x52]
    default: return last >= 0x30
    }
  }

  private mutating func print(_ text: String) {
    let scalar = text.unicodeScalars.first?.value ?? 0
    switch scalar {
    case 0x300...0x36F: mark(text)
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF00...0xFF60, 0x1F300...0x1FAFF:
      print(text, span: 2)
    default: print(text, span: 1)
    }
  }

  /// Puts a mark on the character before the cursor.
  private mutating func mark(_ text: String) {
    guard let place = lastPlace, cells[place].text != " " else {
      return complain("a mark on nothing")
    }
    cells[place].text += text
  }

  mutating func repeatLast(_ count: Int) {
    for _ in 0..<count { print(lastPrinted, span: 1) }
  }

  private mutating func print(_ text: String, span: Int) {
    if !isWrapping {
      column = min(column, columns - span)
    } else if isWrapPending || column + span > columns {
      column = 0
      feedLine()
    }
    if isInserting { insert(span) }
    lastPrinted = text
    let place = index
    lastPlace = place
    breakCharacter(at: place)
    breakCharacter(at: place + span)
    cells[place] = EmulatedCell(text: text, span: span, style: pen)
    if span == 2 { cells[place + 1] = EmulatedCell(text: "", span: 0, style: pen) }
    column += span
    isWrapPending = column == columns && isWrapping
    column = min(column, columns - 1)
  }
}
