import TerminalUI

/// The mark of what is pinned, behind its name: it stays where the name is cut.
package enum PinMark {
  /// A blank and the mark.
  package static let text = " *"

  /// A name with its mark, cut where it takes more cells; nil where it has no mark, or room enough.
  package static func fitted(_ name: String, columns: Int, ellipsis: Character) -> String? {
    guard name.utf8.last == UInt8(ascii: "*"), name.hasSuffix(text),
      TextWidth.columns(of: name) > columns
    else { return nil }
    let room = max(0, columns - text.utf8.count - 1)
    return TextWidth.prefix(of: name, columns: room).text + String(ellipsis) + text
  }
}
