/// Signs by which a pattern was probably meant otherwise than it is read: several in one, or one of
/// another kind than `*` and `?`.
public enum PatternSigns {
  /// Whether a text holds such a sign. Blanks are none: names of instances may hold them.
  public static func isMistaken(_ text: String) -> Bool {
    if text.hasPrefix("!") || text.hasPrefix("^") || text.contains(where: ",;|，；、｜".contains) {
      return true
    }
    return [("[", "]"), ("{", "}")].contains { text.contains($0.0) && text.contains($0.1) }
  }

  /// Whether nobody's profile is called so: it holds such a sign, a blank, a slash, or is a pattern.
  static func isNoProfile(_ name: String) -> Bool {
    name.isEmpty || isMistaken(name) || name.contains { $0.isWhitespace || "*?/".contains($0) }
  }
}
