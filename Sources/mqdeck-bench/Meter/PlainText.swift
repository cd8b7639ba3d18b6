/// What a terminal was told to show, without how: a line for each row that was painted in one go,
/// with at least a space where something was skipped.
struct PlainText {
  let text: String

  /// Takes the escape sequences out.
  init(_ bytes: [UInt8]) {
    var shown: [UInt8] = []
    var rest = bytes[...]
    var row = ""
    while let byte = rest.popFirst() {
      guard byte == 0x1B else {
        shown.append(byte == 0x0D ? 0x0A : byte)
        continue
      }
      guard rest.first == UInt8(ascii: "[") else {
        rest = rest.dropFirst()
        continue
      }
      let end = rest.dropFirst().firstIndex { (0x40...0x7E).contains($0) } ?? rest.endIndex
      if end == rest.endIndex { break }
      switch rest[end] {
      case UInt8(ascii: "H"), UInt8(ascii: "d"), UInt8(ascii: "f"):
        let next = String(decoding: rest[..<end].dropFirst().prefix { $0 != 0x3B }, as: UTF8.self)
        shown.append(next == row ? 0x20 : 0x0A)
        row = next
      case UInt8(ascii: "C"), UInt8(ascii: "G"), UInt8(ascii: "X"): shown.append(0x20)
      default: break
      }
      rest = rest[(end + 1)...]
    }
    text = String(decoding: shown, as: UTF8.self)
  }
}
