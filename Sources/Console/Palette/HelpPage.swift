import Catalog
import TerminalUI

/// The page of keys, and what is looked for in it.
package struct HelpPage: Equatable, Sendable {
  /// What stands in a line of it.
  enum Line: Equatable, Sendable {
    case heading(Phrase)
    case key(keys: String, title: Phrase)
    /// A key that does nothing now, and why.
    case idleKey(keys: String, title: Phrase, reason: Phrase)
    case fact(Phrase, Phrase)
    /// As it stands, from edge to edge.
    case text(String)
    case blank

    /// Whether a text stands in it; small letters.
    fileprivate func holds(_ text: String) -> Bool {
      let texts: [String] =
        switch self {
        case .key(let keys, let title), .idleKey(let keys, let title, _):
          [keys, title.english, title.chinese]
        case .fact(let name, let value):
          [name.english, name.chinese, value.english, value.chinese]
        case .text(let text): [text]
        case .heading, .blank: []
        }
      return texts.contains { $0.lowercased().contains(text) }
    }
  }

  let title: Phrase
  /// All there is.
  private(set) var all: [Line]
  /// What is shown as it stands, so that it can be selected by hand; nil in a page of keys.
  let text: String?
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
    text = nil
  }

  /// A page that shows a text from edge to edge.
  init(title: Phrase, text: String, columns: Int) {
    self.title = title
    self.text = text
    all = []
    lines = []
    wrap(columns: columns)
  }

  /// Breaks the text where the window ends.
  mutating func wrap(columns: Int) {
    guard let text else { return }
    all = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      HelpPage.pieces(HelpPage.withTabStops(String(line)), columns: columns).map(Line.text)
    }
    find()
  }

  /// With blanks up to the next stop in place of a tab, as a terminal shows it where it is pasted.
  private static func withTabStops(_ line: String) -> String {
    if !line.contains("\t") { return line }
    var shown = ""
    var width = 0
    for (index, part) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 {
        let blanks = tabColumns - width % tabColumns
        shown += String(repeating: " ", count: blanks)
        width += blanks
      }
      shown += part
      width += TextWidth.columns(of: TextWidth.visible(String(part)))
    }
    return shown
  }

  private static let tabColumns = 8

  /// Pieces that are as wide as the window: words are not kept together, so that what is put together
  /// again is the text.
  private static func pieces(_ line: String, columns: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var width = 0
    TextWidth.forEachGlyph(in: TextWidth.visible(line)) { glyph in
      if width + glyph.columns > columns {
        pieces.append(piece)
        piece = ""
        width = 0
      }
      if let scalar = glyph.scalar {
        piece.unicodeScalars.append(scalar)
      } else {
        piece += glyph.text
      }
      width += glyph.columns
      return true
    }
    return pieces + [piece]
  }

  /// Lines that stand on the screen at once.
  static func rows(_ size: Size) -> Int { max(1, size.rows - 5) }

  /// Scrolls as far as there are lines on the screen.
  mutating func scroll(by step: Int, of lines: Int, rows: Int) {
    firstLine = max(0, min(firstLine + step, lines - rows))
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
