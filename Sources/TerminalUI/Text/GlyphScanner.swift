/// Reads text scalar by scalar, with the class of the one at hand.
struct GlyphScanner {
  private var rest: String.UnicodeScalarView.Iterator
  /// The scalar at hand; nil at the end.
  private(set) var current: Unicode.Scalar?
  /// Its class.
  private(set) var currentClass: ScalarClass = .hidden

  /// The most marks on a base: ncurses keeps five scalars in a cell.
  private static let maximumMarks = 4

  init(_ text: String) {
    rest = text.unicodeScalars.makeIterator()
    advance()
  }

  mutating func advance() {
    current = rest.next()
    if let current { currentClass = ScalarClass(of: current) }
  }

  /// Whether the scalar at hand may belong to the one before it.
  var mayExtend: Bool {
    guard let current, current.value >= 0x300 else { return false }
    switch currentClass {
    case .mark, .variation, .skinTone: return true
    case .hidden: return current == GlyphScanner.joiner
    default: return false
    }
  }

  /// Passes over what only shapes `base`: variation selectors where it has variants, and for an
  /// emoji its skin tone and the emoji joined to it.
  mutating func skipShape(of base: Unicode.Scalar) {
    let isEmoji = GlyphScanner.isEmoji(base)
    let hasVariants = isEmoji || ScalarClass(of: base) == .wide || base.properties.isEmoji
    while current != nil {
      if currentClass == .variation, hasVariants {
        advance()
      } else if currentClass == .skinTone, isEmoji {
        advance()
      } else if isEmoji, current == GlyphScanner.joiner, let joined = peek,
        GlyphScanner.isEmoji(joined)
      {
        advance()
        advance()
      } else {
        return
      }
    }
  }

  /// `base` with the marks at hand, as far as a cell holds them. A blank carries none, so that
  /// marks are seen.
  mutating func takeCluster(base: Unicode.Scalar, columns: Int) -> TextWidth.Glyph {
    var text = String.UnicodeScalarView()
    var count = 0
    while base != " ", count < GlyphScanner.maximumMarks, let mark = current,
      currentClass == .mark
    {
      if text.isEmpty { text.append(base) }
      text.append(mark)
      count += 1
      advance()
    }
    if text.isEmpty { return TextWidth.Glyph(scalar: base, text: "", columns: columns) }
    return TextWidth.Glyph(scalar: nil, text: String(text), columns: columns)
  }

  private var peek: Unicode.Scalar? {
    var ahead = rest
    return ahead.next()
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"

  /// Emoji apart from digits and signs of ASCII and Latin 1.
  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2000 && scalar.properties.isEmoji
  }
}
