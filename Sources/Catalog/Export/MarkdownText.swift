import TerminalUI

/// Markdown as GitHub and most trackers of incidents read it. Text of others is written so that it
/// is nothing but text: no link, no image, no HTML, no code, no end of a table's cell.
package enum MarkdownText {
  /// A table, below what is said of it.
  static func text(notes: [Listing.Note], _ listing: Listing) -> String {
    let lines = notes.map { "- \(escaped($0.name))\($0.name.colon)\(escaped($0.value))\n" }.joined()
    return lines + (notes.isEmpty ? "" : "\n") + table(listing.columns, listing.rows)
  }

  /// A table with its last line's end.
  package static func table(
    _ columns: [TextTable.Column], _ rows: [[ListingCell]]
  ) -> String {
    let titles = line(columns.map { escaped($0.shownTitle) })
    let rule = line(columns.map { $0.isNumber ? "---:" : "---" })
    return
      ([titles, rule] + rows.map { row in line(zip(columns, row).map { escaped($0.shown($1)) }) })
      .joined()
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// A text in which nothing means anything.
  package static func escaped(_ text: String) -> String {
    // A sign with an accent on it is still one to a parser: scalars are looked at, not characters.
    var escaped = String.UnicodeScalarView()
    var rest = TextWidth.visible(text).unicodeScalars[...]
    let digits = rest.prefix { ("0"..."9").contains($0) }
    if !digits.isEmpty, let next = rest.dropFirst(digits.count).first,
      ".)".unicodeScalars.contains(next)
    {
      // `1.` at the start would begin a list.
      escaped.append(contentsOf: digits)
      escaped.append("\\")
      rest = rest.dropFirst(digits.count)
    }
    while let scalar = rest.popFirst() {
      if isMarkup(scalar) || escaped.isEmpty && isMarkupAtStart(scalar)
        || isLink(scalar, before: rest, after: escaped)
      {
        escaped.append("\\")
      }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    "\\`*_[]<>|&~@$!".unicodeScalars.contains(scalar)
  }

  /// What begins a heading, a list or a rule.
  private static func isMarkupAtStart(_ scalar: Unicode.Scalar) -> Bool {
    "#-+=".unicodeScalars.contains(scalar)
  }

  /// Addresses become links even without brackets: the sign that tells them is taken apart.
  private static func isLink(
    _ scalar: Unicode.Scalar, before rest: Substring.UnicodeScalarView,
    after text: String.UnicodeScalarView
  ) -> Bool {
    switch scalar {
    case ":": rest.starts(with: "//".unicodeScalars)
    case ".": String(text.suffix(3)).lowercased() == "www"
    default: false
    }
  }
}
