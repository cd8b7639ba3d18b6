import Catalog
import Panes
import TerminalUI

/// A page of keys or of facts as it stands in a window: names are whole and told, like what they
/// mean, on as many lines as they need.
struct HelpLayout {
  /// A line of the screen.
  struct Row: Equatable {
    var name = ""
    var nameElement = ThemeElement.key
    var text = ""
    var element = ThemeElement.text
    /// Where the text begins; 0 where it stands alone.
    var column = 0
  }

  /// How wide the inside of the box is.
  let columns: Int
  let rows: [Row]

  /// The box's edges, and a cell beside them.
  static let frame = 4
  /// What reads well where nothing needs more.
  private static let usualColumns = 68
  private static let usualNames = 16
  private static let indent = 2

  init(_ page: HelpPage, size: Size, language: Language) {
    if page.text != nil {
      columns = size.columns
      rows = page.lines.map { HelpLayout.row($0, language) }
      return
    }
    let most = max(1, size.columns - 2 - HelpLayout.frame)
    // By all that the page has: a box that changed with what is looked for would jump about.
    let needed = HelpLayout.parts(page.all, most, language).joined().map(HelpLayout.width).max()
    let wide = min(most, max(HelpLayout.usualColumns, needed ?? 0))
    let parts = HelpLayout.parts(page.lines, wide, language)
    columns = wide
    rows = Array(
      parts.map { $0.flatMap { HelpLayout.broken($0, wide) } }.joined(separator: [Row()]))
  }

  /// The lines between blank ones, each part with room for its longest name, but for no more than
  /// half of the page.
  private static func parts(
    _ lines: [HelpPage.Line], _ columns: Int, _ language: Language
  ) -> [[Row]] {
    lines.split(separator: .blank).map { part in
      let rows = part.map { row($0, language) }
      let longest = rows.map { TextWidth.columns(of: $0.name) }.max() ?? 0
      let least = columns < usualColumns ? 0 : usualNames
      let names = max(1, min(max(longest, least), columns / 2 - indent))
      return rows.map { row in
        var row = row
        if !row.name.isEmpty { row.column = indent + names + 1 }
        return row
      }
    }
  }

  private static func row(_ line: HelpPage.Line, _ language: Language) -> Row {
    switch line {
    case .blank: Row()
    case .heading(let title): Row(text: title[language], element: .title)
    case .text(let text): Row(text: text)
    case .fact(let name, let value):
      Row(
        name: name[language], nameElement: .muted, text: TextWidth.visible(value[language]))
    case .key(let keys, let title): Row(name: keys, text: title[language])
    case .idleKey(let keys, let title, let reason):
      Row(name: keys, text: title.remarked(reason)[language], element: .muted)
    }
  }

  /// How many cells it takes on one line.
  private static func width(_ row: Row) -> Int { row.column + TextWidth.columns(of: row.text) }

  private static func broken(_ row: Row, _ columns: Int) -> [Row] {
    let room = max(1, row.column - indent - 1)
    if width(row) <= columns, TextWidth.columns(of: row.name) <= room { return [row] }
    let names = row.name.isEmpty ? [] : TextWidth.wrap(row.name, columns: room)
    let texts = TextWidth.wrap(row.text, columns: max(1, columns - row.column))
    return (0..<max(names.count, texts.count)).map { index in
      var piece = row
      piece.name = index < names.count ? names[index] : ""
      piece.text = index < texts.count ? texts[index] : ""
      return piece
    }
  }
}
