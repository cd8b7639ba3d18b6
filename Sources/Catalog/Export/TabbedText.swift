import TerminalUI

/// Lines with tabs between their cells, as spreadsheets take them from the clipboard.
package enum TabbedText {
  /// The lines, with none's end behind the last. What a spreadsheet would calculate is kept from it.
  package static func lines(titles: [String]?, _ rows: [[ListingCell]]) -> String {
    ([titles].compactMap { $0 } + rows.map { $0.map(text) })
      .map { $0.joined(separator: "\t") }.joined(separator: "\n")
  }

  private static func text(_ cell: ListingCell) -> String {
    switch cell {
    case .unknown: ""
    case .exact(let text): text
    case .text(let text):
      (SpreadsheetFormula.mayBegin(text) ? "'" : "") + TextWidth.visible(text)
    }
  }
}
