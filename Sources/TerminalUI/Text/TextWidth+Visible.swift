extension TextWidth {
  /// `text` as it is drawn: what would be obeyed by a terminal, or could not be seen, spelled out.
  public static func visible(_ text: String) -> String {
    if isPlain(text) { return text }
    var visible = ""
    forEachGlyph(in: text) { glyph in
      visible.append(glyph)
      return true
    }
    return visible
  }
}
