import Catalog
import Panes
import TerminalUI

/// The page of keys.
struct HelpView {
  let look: Look

  func draw(_ page: HelpPage, on canvas: Canvas) {
    let inside = OverlayBox(look: look).draw(
      Phrases.helpTitle, size: Size(columns: 72, rows: canvas.size.rows - 2), on: canvas)
    for row in 0..<max(0, inside.size.rows - 1) where page.firstLine + row < page.lines.count {
      draw(page.lines[page.firstLine + row], at: row, on: inside)
    }
    inside.write(
      look[Phrases.helpFooter(look.keys)], at: Point(column: 0, row: inside.size.rows - 1),
      style: style(.muted))
  }

  private func draw(_ line: HelpPage.Line, at row: Int, on canvas: Canvas) {
    switch line {
    case .blank: return
    case .heading(let title):
      canvas.write(look[title], at: Point(column: 0, row: row), style: style(.title))
    case .key(let keys, let title):
      canvas.write(keys, at: Point(column: 2, row: row), style: style(.key), columns: 16)
      canvas.write(
        look[title], at: Point(column: 19, row: row), style: style(.text),
        columns: max(0, canvas.size.columns - 19))
    }
  }

  private func style(_ element: ThemeElement) -> Style {
    look.on(.overlay, element)
  }
}
