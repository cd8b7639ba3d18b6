/// What tells a line of the journal from the others, found without reading all of it: a start looks
/// at thousands of lines and needs a few.
struct JournalLineScan: Equatable {
  private(set) var event: JournalLine.Event?
  private(set) var session = ""
  private(set) var change = ""
  private(set) var isFirst = false

  /// The same as `JournalLine.changeID`.
  var changeID: String { "\(session)/\(change)" }

  /// Looks at the members of the outermost object; nil for what is no such line.
  init?(_ bytes: ArraySlice<UInt8>) {
    var depth = 0
    var name: ArraySlice<UInt8>?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        guard let end = JournalLineScan.endOfString(bytes, index) else { return nil }
        if depth == 1 {
          let text = bytes[(index + 1)..<end]
          if let member = name {
            take(member, text)
            name = nil
          } else {
            name = text
          }
        }
        index = end
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ","): if depth == 1 { name = nil }
      case UInt8(ascii: ":"), UInt8(ascii: " "): break
      default:
        guard depth == 1, let member = name else { break }
        let end = bytes[index...].firstIndex { ",}".utf8.contains($0) } ?? bytes.endIndex
        take(member, bytes[index..<end])
        index = end - 1
      }
      index += 1
    }
    if event == nil || session.isEmpty || change.isEmpty { return nil }
  }

  private mutating func take(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    if name.elementsEqual("event".utf8) {
      event = JournalLine.Event(rawValue: String(decoding: value, as: UTF8.self))
    } else if name.elementsEqual("session".utf8) {
      session = String(decoding: value, as: UTF8.self)
    } else if name.elementsEqual("change".utf8) {
      change = String(decoding: value, as: UTF8.self)
    } else if name.elementsEqual("first".utf8) {
      isFirst = value.elementsEqual("true".utf8)
    }
  }

  /// The index of the quotation mark that ends the string which begins at `start`.
  private static func endOfString(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var index = start + 1
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\"") { return index }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
