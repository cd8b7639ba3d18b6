/// How many cells text takes, decided here and nowhere else: terminals and C libraries differ
/// about clusters, so what they cannot agree on is not drawn.
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
    var columns = 0
    forEachGlyph(in: text) { glyph in
      columns += glyph.columns
      return true
    }
    return columns
  }

  /// The longest start of `text` within `columns` cells, never cutting a character, and the
  /// cells it takes.
  public static func prefix(of text: String, columns: Int) -> (text: String, columns: Int) {
    var kept = ""
    var used = 0
    forEachGlyph(in: text) { glyph in
      guard used + glyph.columns <= columns else { return false }
      used += glyph.columns
      if let scalar = glyph.scalar {
        kept.unicodeScalars.append(scalar)
      } else {
        kept += glyph.text
      }
      return true
    }
    return (kept, used)
  }

  /// Calls `body` with each character as it is drawn, until it answers false.
  public static func forEachGlyph(in text: String, _ body: (Glyph) -> Bool) {
    for character in text {
      guard let scalar = character.unicodeScalars.first else { continue }
      if !body(Glyph(scalar: scalar, text: "", columns: 1)) { return }
    }
  }
}
