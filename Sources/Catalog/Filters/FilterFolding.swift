/// How filters see texts: case is ignored, and letters and signs of full width are as good as plain
/// ones.
enum FilterFolding {
  /// Appends a text as filters see it.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    if bytes.append(lowercasingASCII: text) { return }
    if text.unicodeScalars.allSatisfy(\.isPlain) { return }
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: folded(text).utf8)
  }

  /// A text as filters see it.
  static func folded(_ text: String) -> String { narrowed(text).lowercased() }

  /// Letters and signs of full width as plain ones.
  static func narrowed(_ text: String) -> String {
    // The bytes of full width begin with 0xEF or, the blank alone, with 0xE3.
    if text.utf8.allSatisfy({ $0 < 0xE3 }) { return text }
    var narrowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: narrowed.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: narrowed.append(" ")
      default: narrowed.append(scalar)
      }
    }
    return String(narrowed)
  }

  /// A name as people spell it in predicates: in lower case, letters and digits alone.
  static func squeezed(_ name: String) -> String {
    var squeezed = String.UnicodeScalarView()
    for scalar in folded(name).unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) { squeezed.append(scalar) }
    }
    return String(squeezed)
  }
}
