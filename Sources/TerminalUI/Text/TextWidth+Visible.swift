extension TextWidth {
  /// `text` as it is drawn: what would be obeyed by a terminal, or could not be seen, spelled out.
  public static func visible(_ text: String) -> String {
    var visible = ""
    forEachGlyph(in: text) { glyph in
      if let scalar = glyph.scalar {
        visible.unicodeScalars.append(scalar)
      } else {
        visible += glyph.text
      }
      return true
    }
    return visible
  }
}
