import Catalog

/// Text of the manual without what only a browser can show.
enum ManualText {
  /// With links by their words alone. Marks of code stay: they tell a command from the sentence.
  static func readable(_ text: Substring) -> String {
    if !text.utf8.contains(UInt8(ascii: "[")) { return String(text) }
    var shown = ""
    var rest = text
    while let open = rest.firstIndex(of: "[") {
      shown += rest[..<open]
      guard let link = link(rest[open...]) else {
        shown.append("[")
        rest = rest[open...].dropFirst()
        continue
      }
      shown += link.words
      rest = link.rest
    }
    return shown + rest
  }

  /// The same for a cell of a table, where the columns do what marks of code do in a sentence.
  static func cell(_ text: Substring) -> String {
    readable(text).filter { $0 != "`" }.trimmingBlanks
  }

  /// `[words](address)` at the start of a text.
  private static func link(_ text: Substring) -> (words: Substring, rest: Substring)? {
    guard let close = text.firstIndex(of: "]") else { return nil }
    let after = text[close...].dropFirst()
    guard after.first == "(", let end = after.firstIndex(of: ")") else { return nil }
    return (text[..<close].dropFirst(), after[end...].dropFirst())
  }
}
