/// How many cells text takes, decided here and nowhere else. Terminals and C libraries differ
/// about clusters, so what they cannot agree on is not drawn:
///
/// - A base carries at most four marks (the most that ncurses holds in a cell); a mark without a
///   base, or one too many, stands on a dotted circle.
/// - Of emoji joined to one picture the first is drawn, without its skin tone. A variation
///   selector is left out, and the base keeps its own width.
/// - A flag is drawn as its two letters.
/// - What would be obeyed (controls, escape sequences, marks of direction), not be seen (blanks
///   without width, private characters) or have no width known to the C library is spelled out:
///   the ASCII controls as their pictures (`␛`), the rest by number (`⟨202E⟩`).
public enum TextWidth {
  /// A character as it is drawn.
  public struct Glyph {
    /// The only scalar, or nil where there are several and `text` has them.
    public let scalar: Unicode.Scalar?
    /// The base and its combining marks; empty where `scalar` says it all.
    public let text: String
    /// 1 or 2 cells.
    public let columns: Int
  }

  /// Cells that `text` takes on one line.
  public static func columns(of text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    var columns = 0
    forEachGlyph(in: text) { glyph in
      columns += glyph.columns
      return true
    }
    return columns
  }

  /// The longest start of `text` within `columns` cells as it is drawn, never cutting a
  /// character, and the cells it takes.
  public static func prefix(of text: String, columns: Int) -> (text: String, columns: Int) {
    if isPlain(text) {
      let kept = text.utf8.prefix(max(0, columns))
      return (String(Substring(kept)), kept.count)
    }
    var kept = ""
    var used = 0
    forEachGlyph(in: text) { glyph in
      guard used + glyph.columns <= columns else { return false }
      used += glyph.columns
      kept.append(glyph)
      return true
    }
    return (kept, used)
  }

  /// Calls `body` with each character as it is drawn, until it answers false.
  public static func forEachGlyph(in text: String, _ body: (Glyph) -> Bool) {
    var scanner = GlyphScanner(text)
    while let scalar = scanner.current {
      switch scanner.currentClass {
      case .hidden, .variation:
        scanner.advance()
        guard spellOut(scalar, body) else { return }
      case .regional:
        scanner.advance()
        // Regional indicators count up as the letters do.
        let letter = Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6) + 0x41)
        guard body(Glyph(scalar: letter, text: "", columns: 1)) else { return }
      case .mark:
        guard body(scanner.takeCluster(base: dottedCircle, columns: 1)) else { return }
      case .narrow, .wide, .skinTone:
        let columns = scanner.currentClass == .narrow ? 1 : 2
        scanner.advance()
        guard scanner.mayExtend else {
          guard body(Glyph(scalar: scalar, text: "", columns: columns)) else { return }
          continue
        }
        scanner.skipShape(of: scalar)
        guard body(scanner.takeCluster(base: scalar, columns: columns)) else { return }
      }
    }
  }

  /// Whether every byte is a printable ASCII character, each of which takes one cell.
  static func isPlain(_ text: String) -> Bool {
    // Without a branch in the loop, so that it runs over many bytes at a time.
    let bytes = text.utf8Span.span
    var others: UInt8 = 0
    for index in bytes.indices { others |= bytes[index] &- 0x20 < 0x5F ? 0 : 1 }
    return others == 0
  }

  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"

  private static func spellOut(_ scalar: Unicode.Scalar, _ body: (Glyph) -> Bool) -> Bool {
    if scalar.value < 0x20 || scalar.value == 0x7F {
      let picture = scalar.value == 0x7F ? 0x2421 : 0x2400 + scalar.value
      return body(Glyph(scalar: Unicode.Scalar(picture), text: "", columns: 1))
    }
    let number = String(scalar.value, radix: 16, uppercase: true)
    for letter in "⟨\(number)⟩".unicodeScalars
    where !body(Glyph(scalar: letter, text: "", columns: 1)) { return false }
    return true
  }
}

extension String {
  mutating func append(_ glyph: TextWidth.Glyph) {
    if let scalar = glyph.scalar {
      unicodeScalars.append(scalar)
    } else {
      append(glyph.text)
    }
  }
}
