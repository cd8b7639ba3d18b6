import Catalog
import TerminalUI

/// The page of keys, and what is looked for in it.
package struct HelpPage: Equatable, Sendable {
  /// What stands in a line of it.
  enum Line: Equatable, Sendable {
    case heading(Phrase)
    case key(keys: String, title: Phrase)
    case fact(Phrase, Phrase)
    case blank

    /// Whether a text stands in it; small letters.
    fileprivate func holds(_ text: String) -> Bool {
      let texts: [String] =
        switch self {
        case .key(let keys, let title): [keys, title.english, title.chinese]
        case .fact(let name, let value):
          [name.english, name.chinese, value.english, value.chinese]
        case .heading, .blank: []
        }
      return texts.contains { $0.lowercased().contains(text) }
    }
  }

  let title: Phrase
  /// All there is.
  private let all: [Line]
  /// What is shown of it.
  private(set) var lines: [Line]
  var firstLine = 0
  /// What is looked for; nil where nothing is.
  private(set) var search: LineEditor?
  /// Whether keys go there.
  private(set) var isSearchOpen = false

  init(title: Phrase = Phrases.helpTitle, lines: [Line]) {
    self.title = title
    all = lines
    self.lines = lines
  }

  /// Lines that stand on the screen at once.
  static func rows(_ size: Size) -> Int { max(1, size.rows - 5) }

  /// Scrolls as far as there are lines.
  mutating func scroll(by step: Int, rows: Int) {
    firstLine = max(0, min(firstLine + step, lines.count - rows))
  }

  /// Begins to look for something, or goes on.
  mutating func openSearch() {
    search = search ?? LineEditor()
    isSearchOpen = true
  }

  /// What was found stands, and keys scroll again.
  mutating func keepSearch() {
    isSearchOpen = false
    if search?.text.isEmpty == true { search = nil }
  }

  /// Shows everything again.
  mutating func clearSearch() {
    search = nil
    isSearchOpen = false
    find()
  }

  /// Changes what is looked for.
  mutating func edit(_ change: (inout LineEditor) -> Void) {
    var editor = search ?? LineEditor()
    change(&editor)
    search = editor
    find()
  }

  /// The lines with the text, below the headings of their parts.
  private mutating func find() {
    firstLine = 0
    let text = search?.text.lowercased() ?? ""
    if text.isEmpty {
      lines = all
      return
    }
    lines = all.split(separator: .blank).flatMap { part -> [Line] in
      let found = part.filter { $0.holds(text) }
      return found.isEmpty ? [] : part.prefix(1) + found + [.blank]
    }
  }
}
