import TerminalUI

/// A whole sequence that starts with `ESC [` or `ESC O`, by the grammar of ECMA-48.
struct EscapeSequence {
  /// Bytes in all.
  private(set) var length: Int
  private var final: UInt8 = 0
  private var parameters: [Int] = []
  private var isPrivate = false
  private var isShort = false

  /// Reads the sequence at the start of `bytes`, two of which are known; nil where its end has not
  /// come yet. One that breaks the grammar ends before the byte that does.
  init?(_ bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst(2)
    isShort = bytes[bytes.startIndex + 1] == UInt8(ascii: "O")
    length = 2
    var number: Int?
    for byte in body {
      length += 1
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = min((number ?? 0) * 10 + Int(byte - 0x30), 0xFFFFFF)
      case UInt8(ascii: ";"), UInt8(ascii: ":"):
        parameters.append(number ?? 0)
        number = nil
      case 0x3C...0x3F: isPrivate = true
      case UInt8(ascii: "[") where length == 3 && !isShort:
        // The function keys of Linux's console: two brackets and a letter.
        continue
      case 0x20...0x23, 0x25...0x2F: continue
      // rxvt ends shifted keys with a dollar sign.
      case 0x24, 0x40...0x7E:
        if byte == UInt8(ascii: "M"), length == 3, !isShort {
          // A click as X10 reports it, of a terminal that knows no other way: the button and the place
          // are three bytes more, which would be keys. It means nothing here.
          guard body.count >= 4 else { return nil }
          length += 3
          return
        }
        if let number { parameters.append(number) }
        final = byte
        if bytes.dropFirst(2).first == UInt8(ascii: "["), length == 4 { final |= 0x80 }
        return
      default:
        length -= 1
        return
      }
      if length > 64 { return }
    }
    return nil
  }

  /// What it means.
  var step: InputDecoder.Step {
    guard let event else {
      if final == UInt8(ascii: "~"), parameters.first == 200 { return .paste(length: length) }
      return .nothing(length: length)
    }
    return .event(event, length: length)
  }

  private var event: Event? {
    let letter = Character(Unicode.Scalar(final & 0x7F))
    if final & 0x80 != 0 { return linuxFunctionKey }
    if isPrivate { return letter == "M" ? mouse : nil }
    switch letter {
    case "I" where parameters.isEmpty && !isShort: return .focus(true)
    case "O" where parameters.isEmpty && !isShort: return .focus(false)
    // A report of the terminal's state (DSR), which it sends when it is asked alone.
    case "n" where parameters == [0] && !isShort: return .answered(milliseconds: 0)
    case "u" where !isShort && !parameters.isEmpty: return coded(parameters[0], modifiers(at: 1))
    case "~", "^", "$", "@": return numbered(letter)
    default: return lettered(letter)
    }
  }

  /// `ESC [ [ A` to `E`.
  private var linuxFunctionKey: Event? {
    let number = Int(final & 0x7F) - 0x40
    return (1...5).contains(number) ? .key(KeyPress(.function(number))) : nil
  }

  /// `ESC [ < button ; column ; row M`, counted from 1.
  private var mouse: Event? {
    guard parameters.count == 3 else { return nil }
    let position = Point(column: parameters[1] - 1, row: parameters[2] - 1)
    switch parameters[0] & ~0x1C {
    case 0: return .mouse(Mouse(.press, at: position))
    case 64: return .mouse(Mouse(.scrollUp, at: position))
    case 65: return .mouse(Mouse(.scrollDown, at: position))
    default: return nil
    }
  }

  /// xterm adds one to the sum of shift 1, alt 2, control 4 and meta 8.
  private func modifiers(at index: Int) -> KeyPress.Modifiers {
    guard index < parameters.count, parameters[index] > 1 else { return [] }
    let bits = parameters[index] - 1
    var held: KeyPress.Modifiers = []
    if bits & 1 != 0 { held.insert(.shift) }
    if bits & 10 != 0 { held.insert(.alt) }
    if bits & 4 != 0 { held.insert(.control) }
    return held
  }

  private func numbered(_ letter: Character) -> Event? {
    guard let number = parameters.first else { return nil }
    // A key of its own code, as `modifyOtherKeys` sends it.
    if number == 27, parameters.count == 3 { return coded(parameters[2], modifiers(at: 1)) }
    guard let key = EscapeSequence.key(numbered: number) else { return nil }
    var held = modifiers(at: 1)
    if letter == "^" || letter == "@" { held.insert(.control) }
    if letter == "$" || letter == "@" { held.insert(.shift) }
    return .key(KeyPress(key, modifiers: held))
  }

  private func lettered(_ letter: Character) -> Event? {
    var held = modifiers(at: 1)
    // `ESC O 5 P` is how some write the same.
    if isShort && parameters.count == 1 { held = modifiers(at: 0) }
    if letter == "Z" { return .key(KeyPress(.tab, modifiers: .shift)) }
    if let key = EscapeSequence.keys[letter] { return .key(KeyPress(key, modifiers: held)) }
    if let key = EscapeSequence.keys[Character(letter.uppercased())], "abcd".contains(letter) {
      // rxvt: small letters for shift, and for control after `ESC O`.
      return .key(KeyPress(key, modifiers: isShort ? .control : .shift))
    }
    guard isShort, let value = letter.asciiValue, (0x6A...0x79).contains(value) else { return nil }
    return .key(.character(Character(Unicode.Scalar(value - 0x40))))
  }

  private func coded(_ code: Int, _ held: KeyPress.Modifiers) -> Event? {
    switch code {
    case 9: return .key(KeyPress(.tab, modifiers: held))
    case 13: return .key(KeyPress(.enter, modifiers: held))
    case 27: return .key(KeyPress(.escape, modifiers: held))
    case 8, 127: return .key(KeyPress(.backspace, modifiers: held))
    default:
      guard code >= 0x20, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
        return nil
      }
      let typed = Character(scalar)
      if held == .shift { return .key(.character(Character(typed.uppercased()))) }
      return .key(KeyPress(.character(typed), modifiers: held))
    }
  }

  private static let keys: [Character: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "M": .enter,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  private static func key(numbered number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
