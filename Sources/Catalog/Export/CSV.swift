import TerminalUI

/// Comma-separated values, by RFC 4180: every line ends with CR LF.
package struct CSV {
  /// Whether text is written as it came, with no apostrophe before what a spreadsheet would take
  /// for a formula.
  var isRaw = false
  /// Whether what a terminal would obey is made visible.
  var isVisible = true

  package init(isRaw: Bool = false, isVisible: Bool = true) {
    self.isRaw = isRaw
    self.isVisible = isVisible
  }

  /// The lines.
  /// - Parameter notes: What is said of the whole, a line each behind a `#`, before the titles.
  package func text(
    notes: [Listing.Note] = [], titles: [String], rows: [[ListingCell]]
  ) -> String {
    let told = notes.map {
      [CSV.quoted("# \($0.name)\($0.name.colon)\(TextWidth.visible($0.value))")]
    }
    let lines = told + [titles.map(CSV.quoted)] + rows.map { $0.map(field) }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private func field(_ cell: ListingCell) -> String {
    switch cell {
    case .unknown: ""
    case .exact(let text): CSV.quoted(text)
    case .text(let text):
      CSV.quoted(
        (!isRaw && SpreadsheetFormula.mayBegin(text) ? "'" : "")
          + (isVisible ? TextWidth.visible(text) : text))
    }
  }

  /// The other separators are quoted too: spreadsheets of some countries split lines at them.
  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ",;\t\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
