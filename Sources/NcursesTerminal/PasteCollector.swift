/// The text of one paste, between the marks that the terminal puts around it.
struct PasteCollector {
  /// What is kept of a paste at most, in bytes: a longer one is no name or filter.
  static let limit = 1 << 20
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  private let encoding: InputEncoding
  private var bytes: [UInt8] = []
  /// Whether the closing mark has come.
  private(set) var isComplete = false

  init(encoding: InputEncoding = .utf8) { self.encoding = encoding }

  /// Takes bytes up to and with the closing mark; says how many. What may be the start of the mark
  /// is left for the next time.
  mutating func take(_ source: ArraySlice<UInt8>) -> Int {
    var place = source.startIndex
    while let escape = source[place...].firstIndex(of: 0x1B) {
      keep(source[place..<escape])
      let candidate = source[escape...].prefix(PasteCollector.end.count)
      if candidate.elementsEqual(PasteCollector.end) {
        isComplete = true
        return escape + candidate.count - source.startIndex
      }
      if PasteCollector.end.starts(with: candidate) { return escape - source.startIndex }
      keep(candidate.prefix(1))
      place = escape + 1
    }
    keep(source[place...])
    return source.count
  }

  /// The text with line ends as `\n`; what is no character is replaced.
  var text: String {
    var whole = bytes[...]
    if isFull, encoding == .utf8 {
      // The bound may have cut a character: back to its first byte, and without it.
      while let last = whole.popLast(), last & 0xC0 == 0x80 {}
    }
    var text = ""
    var previous: Unicode.Scalar?
    for scalar in encoding.text(whole).unicodeScalars {
      if scalar == "\r" {
        text.unicodeScalars.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        text.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return text
  }

  private var isFull: Bool { bytes.count == PasteCollector.limit }

  private mutating func keep(_ more: ArraySlice<UInt8>) {
    bytes += more.prefix(PasteCollector.limit - bytes.count)
  }
}
