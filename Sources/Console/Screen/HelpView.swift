import Catalog
import Panes
import TerminalUI

/// The page of keys.
struct HelpView {
  let look: Look

  func draw(_ page: HelpPage, on canvas: Canvas) {
    let layout = HelpLayout(page, size: canvas.size, language: look.language)
    let inside =
      page.text == nil
      ? OverlayBox(look: look).draw(
        page.title,
        size: Size(columns: layout.columns + HelpLayout.frame, rows: canvas.size.rows - 2),
        on: canvas)
      : edgeToEdge(page.title, on: canvas)
    let shown = layout.rows.dropFirst(page.firstLine).prefix(max(0, inside.size.rows - 1))
    for (index, row) in shown.enumerated() { draw(row, at: index, on: inside) }
    drawLastLine(page, on: inside)
  }

  /// Without a frame, whose sides would be selected with the text.
  private func edgeToEdge(_ title: Phrase, on canvas: Canvas) -> Canvas {
    let rows = canvas.size.rows
    let area = canvas[Rectangle(column: 0, row: 1, columns: canvas.size.columns, rows: rows - 2)]
    area.fill(area.bounds, style: look[.overlay])
    area.write(look[title], at: .zero, style: look.on(.overlay, .overlayTitle))
    return area[Rectangle(column: 0, row: 1, columns: area.size.columns, rows: rows - 3)]
  }

  /// What is looked for, else the keys of the page.
  private func drawLastLine(_ page: HelpPage, on inside: Canvas) {
    let row = inside.size.rows - 1
    guard let search = page.search else {
      inside.write(
        look[Phrases.helpFooter(look.keys)], at: Point(column: 0, row: row), style: style(.muted))
      return
    }
    inside.write("/", at: Point(column: 0, row: row), style: style(.key))
    let line = Rectangle(column: 1, row: row, columns: max(1, inside.size.columns - 1), rows: 1)
    if page.isSearchOpen {
      InputView(look: look).draw(search, placeholder: "", on: inside[line])
    } else {
      inside.write(search.text, at: Point(column: 1, row: row), style: style(.text))
    }
    if page.lines.isEmpty {
      inside.write(look[Phrases.paletteEmpty], at: .zero, style: style(.muted))
    }
  }

  private func draw(_ row: HelpLayout.Row, at line: Int, on canvas: Canvas) {
    canvas.write(row.name, at: Point(column: 2, row: line), style: style(row.nameElement))
    canvas.write(row.text, at: Point(column: row.column, row: line), style: style(row.element))
  }

  private func style(_ element: ThemeElement) -> Style {
    look.on(.overlay, element)
  }
}
