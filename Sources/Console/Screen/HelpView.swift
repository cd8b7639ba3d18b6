import Catalog
import Panes
import TerminalUI

/// The page of keys.
struct HelpView {
  let look: Look

  func draw(_ page: HelpPage, on canvas: Canvas) {
    let inside =
      page.text == nil
      ? OverlayBox(look: look).draw(
        page.title, size: Size(columns: 72, rows: canvas.size.rows - 2), on: canvas)
      : edgeToEdge(page.title, on: canvas)
    for row in 0..<max(0, inside.size.rows - 1) where page.firstLine + row < page.lines.count {
      draw(page.lines[page.firstLine + row], at: row, on: inside)
    }
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

  private func draw(_ line: HelpPage.Line, at row: Int, on canvas: Canvas) {
    switch line {
    case .blank: return
    case .heading(let title):
      canvas.write(look[title], at: Point(column: 0, row: row), style: style(.title))
    case .fact(let name, let value):
      canvas.write(look[name], at: Point(column: 2, row: row), style: style(.muted), columns: 16)
      canvas.write(
        TextWidth.visible(look[value]), at: Point(column: 19, row: row), style: style(.text),
        columns: max(0, canvas.size.columns - 19))
    case .text(let text):
      canvas.write(text, at: Point(column: 0, row: row), style: style(.text))
    case .key(let keys, let title): draw(keys, look[title], .text, at: row, on: canvas)
    case .idleKey(let keys, let title, let reason):
      draw(keys, "\(look[title]) (\(look[reason]))", .muted, at: row, on: canvas)
    }
  }

  private func draw(
    _ keys: String, _ title: String, _ element: ThemeElement, at row: Int, on canvas: Canvas
  ) {
    canvas.write(keys, at: Point(column: 2, row: row), style: style(.key), columns: 16)
    canvas.write(
      title, at: Point(column: 19, row: row), style: style(element),
      columns: max(0, canvas.size.columns - 19))
  }

  private func style(_ element: ThemeElement) -> Style {
    look.on(.overlay, element)
  }
}
