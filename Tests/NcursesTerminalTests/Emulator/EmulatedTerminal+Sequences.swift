/// Controls and escape sequences.
extension EmulatedTerminal {
  mutating func obey(control byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: move(column: max(column - 1, 0))
    case 0x09: move(column: min((column / 8 + 1) * 8, columns - 1))
    // A vertical tab is a line feed.
    case 0x0A, 0x0B: feedLine()
    case 0x0D: move(column: 0)
    // The usual set of characters.
    case 0x0F: break
    default: complain("control \(byte)")
    }
  }

  mutating func obey(_ sequence: [UInt8]) {
    let text = String(decoding: sequence.dropFirst(), as: UTF8.self)
    guard sequence[1] == 0x5B else {
      switch text {
      case "7": kept = (row, column, pen)
      case "8":
        move(row: kept.row, column: kept.column)
        pen = kept.pen
      case "D": feedLine()
      case "E":
        move(column: 0)
        feedLine()
      case "M": feedLineBack()
      // The keypad; the usual sets of characters.
      case "=", ">", "(B", ")0": break
      default: complain("ESC \(text)")
      }
      return
    }
    let isPrivate = sequence.count > 2 && sequence[2] == 0x3F
    let parameters = text.dropFirst(isPrivate ? 2 : 1).dropLast()
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0) ?? ($0.isEmpty ? 0 : -1)
    }
    let last = text.last ?? " "
    let given = parameters.isEmpty ? [] : numbers
    let isKnown = isPrivate ? setMode(last, given) : obey(last, given)
    if !isKnown { complain("CSI \(text.dropFirst())") }
  }

  private mutating func setMode(_ last: Character, _ modes: [Int]) -> Bool {
    // The look of a Linux console's cursor.
    if last == "c" { return true }
    guard last == "h" || last == "l" else { return false }
    let isOn = last == "h"
    for mode in modes {
      switch mode {
      case 1, 12, 1000, 1004, 1006, 2004: break
      case 7: isWrapping = isOn
      case 25: isCursorVisible = isOn
      case 1049:
        isAlternate = isOn
        // Nobody relies on what it shows then.
        scramble()
      default: return false
      }
    }
    return true
  }

  private mutating func obey(_ last: Character, _ numbers: [Int]) -> Bool {
    let first = numbers.first ?? 0
    let count = max(first, 1)
    switch last {
    case "A": move(row: row - count)
    case "B": move(row: row + count)
    case "C": move(column: column + count)
    case "D": move(column: column - count)
    case "G", "`": move(column: count - 1)
    case "d": move(row: count - 1)
    case "H", "f":
      move(row: count - 1, column: max(numbers.dropFirst().first ?? 1, 1) - 1)
    case "Z": move(column: max((column + 7) / 8 - count, 0) * 8)
    case "m": return pen.obey(numbers)
    case "r": setMargins(numbers)
    case "h", "l":
      guard first == 4 || first == 34 else { return false }
      if first == 4 { isInserting = last == "h" }
    // The title of the window, kept and put back.
    case "t": return first == 22 || first == 23
    default: return change(last, first)
    }
    return true
  }

  private mutating func change(_ last: Character, _ number: Int) -> Bool {
    let count = max(number, 1)
    let line = row * columns..<(row + 1) * columns
    switch (last, number) {
    case ("@", _): insert(count)
    case ("P", _): delete(count)
    case ("X", _): clear(index..<min(index + count, line.upperBound))
    case ("L", _): insertLines(count)
    case ("M", _): deleteLines(count)
    case ("S", _): scroll(count, in: margins)
    case ("T", _): scroll(-count, in: margins)
    case ("b", _): repeatLast(count)
    case ("K", 0): clear(index..<line.upperBound)
    case ("K", 1): clear(line.lowerBound..<index + 1)
    case ("J", 0): clear(index..<cells.count)
    case ("J", 2): clear(0..<cells.count)
    default: return false
    }
    return true
  }

  private mutating func setMargins(_ numbers: [Int]) {
    let top = max(numbers.first ?? 1, 1) - 1
    let bottom = (numbers.count > 1 && numbers[1] > 0 ? numbers[1] : rows) - 1
    guard top < bottom, bottom < rows else { return complain("margins \(numbers)") }
    margins = top...bottom
    move(row: 0, column: 0)
  }
}
