/// A key, a token, a name from a variable or a file: printable ASCII without blanks. Files with the
/// line ends of Windows, and copying, leave what nobody sees at its ends, and the service would say
/// of it only that the signature is wrong.
struct OutsideText: Equatable {
  /// What it is without what was at its ends.
  private(set) var text: String
  /// What was at one of its ends, in English: `a blank at the end`; nil where nothing was.
  private(set) var leftOut: String?

  init(_ raw: String) {
    // As nearly every one is.
    if raw.utf8.allSatisfy({ 0x21 <= $0 && $0 <= 0x7E }) {
      text = raw
      return
    }
    let scalars = Array(raw.unicodeScalars)
    let start = scalars.firstIndex { !OutsideText.isUnseen($0) } ?? scalars.count
    let end = (scalars.lastIndex { !OutsideText.isUnseen($0) } ?? start - 1) + 1
    text = String(String.UnicodeScalarView(scalars[start..<end]))
    if let last = scalars[end...].first {
      leftOut = OutsideText.name(last) + " at the end"
    } else if start > 0 {
      leftOut = OutsideText.name(scalars[0]) + " at the beginning"
    }
  }

  /// Whether nothing is left: the same as not set.
  var isEmpty: Bool { text.isEmpty }

  /// Why it can be no key and no name, in English, without the text itself; nil where it can.
  var mistake: String? {
    if text.count > 1, let quote = text.first, "\"'“”‘’".contains(quote) {
      return "stands in quotes, which are part of it here"
    }
    let odd = text.unicodeScalars.first { !(0x21...0x7E).contains($0.value) }
    return odd.map { "has \(OutsideText.name($0)) in it" }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return scalar.properties.isWhitespace || category == .control || category == .format
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\r": return "a carriage return (CR)"
    case "\n": return "a line feed (LF)"
    case "\t": return "a tab"
    case " ": return "a blank"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
