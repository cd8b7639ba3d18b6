package import TerminalUI

/// What is looked for in the text of a detail.
package struct DetailSearch: Sendable {
  /// The text.
  package var input = LineEditor()
  /// Whether keys go there.
  package var isOpen = true
  /// The line that was found last; nil where none holds it.
  package var line: Int?

  package init() {}

  /// The lines that hold it, in their order.
  package func matches(in content: DetailContent) -> [Int] {
    let text = input.text.lowercased()
    return text.isEmpty ? [] : (0..<content.count).filter { content[$0].holds(text) }
  }

  /// Whether a line holds it.
  func isIn(_ line: DetailLine) -> Bool {
    !input.text.isEmpty && line.holds(input.text.lowercased())
  }
}

extension DetailLine {
  /// Whether a text stands in it; small letters.
  fileprivate func holds(_ text: String) -> Bool {
    switch self {
    case .heading(let own), .bodyHeading(let own), .problem(let own), .code(let own),
      .row(let own, _):
      own.lowercased().contains(text)
    case .field(let label, let value, _, _):
      label.lowercased().contains(text) || value.lowercased().contains(text)
    case .picture, .blank: false
    }
  }
}
