/// JSON over several lines by its own text: numbers, order, names that come twice and escapes stay
/// as they were written, and nothing but the blanks between them is ours.
struct JSONLayout {
  /// What may come next.
  private enum Place {
    case value, name, afterValue
  }

  private static let deepest = 200

  private let bytes: [UInt8]
  private var index = 0
  private var line: [UInt8] = []
  private var lines: [String] = []
  /// The brackets that close what is open.
  private var closing: [UInt8] = []

  /// The lines of a text; nil where it is no JSON, or deeper than anybody reads.
  static func lines(_ text: String) -> [String]? {
    var layout = JSONLayout(bytes: Array(text.utf8))
    return layout.layOut() ? layout.lines : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func layOut() -> Bool {
    var place = Place.value
    while true {
      skipBlanks()
      switch place {
      case .value:
        guard let next = takeValue() else { return false }
        place = next
      case .name:
        guard takeString() else { return false }
        skipBlanks()
        guard take(UInt8(ascii: ":")) else { return false }
        line += [UInt8(ascii: ":"), UInt8(ascii: " ")]
        place = .value
      case .afterValue:
        guard let close = closing.last else {
          endLine()
          return index == bytes.count
        }
        if take(UInt8(ascii: ",")) {
          line.append(UInt8(ascii: ","))
          endLine()
          place = close == UInt8(ascii: "}") ? .name : .value
        } else if take(close) {
          closing.removeLast()
          endLine()
          line.append(close)
        } else {
          return false
        }
      }
    }
  }

  /// A value, or the bracket that opens one.
  private mutating func takeValue() -> Place? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "{"): return open(closedBy: UInt8(ascii: "}"), .name)
    case UInt8(ascii: "["): return open(closedBy: UInt8(ascii: "]"), .value)
    case UInt8(ascii: "\""): return takeString() ? .afterValue : nil
    default: return takeWord() ? .afterValue : nil
    }
  }

  private mutating func open(closedBy close: UInt8, _ inside: Place) -> Place? {
    line.append(bytes[index])
    index += 1
    skipBlanks()
    if take(close) {
      line.append(close)
      return .afterValue
    }
    if closing.count == JSONLayout.deepest { return nil }
    closing.append(close)
    endLine()
    return inside
  }

  private mutating func takeString() -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return false }
    var end = index + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] < 0x20 { return false }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.count else { return false }
    line += bytes[index...end]
    index = end + 1
    return true
  }

  /// `true`, `false`, `null` or a number.
  private mutating func takeWord() -> Bool {
    let word = bytes[index...].prefix { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ".")].contains(byte)
    }
    guard
      ["true", "false", "null"].contains(where: { word.elementsEqual($0.utf8) })
        || JSONLayout.isNumber(word)
    else { return false }
    line += word
    index = word.endIndex
    return true
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    func takeDigits() -> Int {
      let digits = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(digits)
      return digits
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let leading = rest.first
    let whole = takeDigits()
    if whole == 0 || whole > 1 && leading == UInt8(ascii: "0") { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      if takeDigits() == 0 { return false }
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      if takeDigits() == 0 { return false }
    }
    return rest.isEmpty
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  /// Ends the line; the next one begins two blanks further in for each bracket that is open.
  private mutating func endLine() {
    lines.append(String(decoding: line, as: UTF8.self))
    line = [UInt8](repeating: 0x20, count: 2 * closing.count)
  }
}
