/// What a filter asks: words that must all occur, those behind a `!` must not. A `\` takes its
/// meaning from a `!`, a blank or another `\` behind it. Case is ignored, and letters of full width
/// are as good as plain ones.
package struct FilterTerms {
  private let wanted: [[UInt8]]
  private let unwanted: [[UInt8]]

  package init(_ text: String) {
    var wanted: [[UInt8]] = []
    var unwanted: [[UInt8]] = []
    for word in FilterTerms.words(text) {
      let folded = Array(FilterTerms.folded(word.text).utf8)
      if folded.isEmpty { continue }
      if word.isUnwanted { unwanted.append(folded) } else { wanted.append(folded) }
    }
    self.wanted = wanted
    self.unwanted = unwanted
  }

  /// Appends a text as filters see it.
  static func appendFolded(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    if bytes.append(lowercasingASCII: text) { return }
    if text.unicodeScalars.allSatisfy(\.isPlain) { return }
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: folded(text).utf8)
  }

  /// A text as filters see it: in lower case, letters and signs of full width as plain ones.
  static func folded(_ text: String) -> String {
    // The bytes of full width begin with 0xEF or, the blank alone, with 0xE3.
    if text.utf8.allSatisfy({ $0 < 0xE3 }) { return text.lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: folded.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: folded.append(" ")
      default: folded.append(scalar)
      }
    }
    return String(folded).lowercased()
  }

  private static func words(_ text: String) -> [(text: String, isUnwanted: Bool)] {
    var words: [(text: String, isUnwanted: Bool)] = []
    var word = String.UnicodeScalarView()
    var (isUnwanted, isBegun, isEscaped) = (false, false, false)
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        // Before anything else it is a character like others.
        if !"! \\".unicodeScalars.contains(scalar) { word.append("\\") }
        word.append(scalar)
      } else if scalar == "\\" {
        (isEscaped, isBegun) = (true, true)
      } else if scalar == " " || scalar == "\u{3000}" {
        if isBegun { words.append((String(word), isUnwanted)) }
        (word, isUnwanted, isBegun) = (String.UnicodeScalarView(), false, false)
      } else if scalar == "!", !isBegun {
        (isUnwanted, isBegun) = (true, true)
      } else {
        word.append(scalar)
        isBegun = true
      }
    }
    if isEscaped { word.append("\\") }
    return isBegun ? words + [(String(word), isUnwanted)] : words
  }

  /// Whether nothing is asked.
  package var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty }

  /// Whether the lower-case text holds what is asked.
  package func matches(_ haystack: [UInt8]) -> Bool {
    haystack.withUnsafeBufferPointer(matches)
  }

  /// Whether the lower-case text holds what is asked.
  package func matches(_ haystack: UnsafeBufferPointer<UInt8>) -> Bool {
    for word in wanted where !FilterTerms.contains(word, in: haystack) { return false }
    for word in unwanted where FilterTerms.contains(word, in: haystack) { return false }
    return true
  }

  private static func contains(_ needle: [UInt8], in hay: UnsafeBufferPointer<UInt8>) -> Bool {
    needle.withUnsafeBufferPointer { needle in
      guard let first = needle.first else { return true }
      guard hay.count >= needle.count else { return false }
      var start = 0
      let last = hay.count - needle.count
      while start <= last {
        if hay[start] == first {
          var offset = 1
          while offset < needle.count, hay[start + offset] == needle[offset] { offset += 1 }
          if offset == needle.count { return true }
        }
        start += 1
      }
      return false
    }
  }
}
