import Catalog
import Panes
import TerminalUI

/// The manual: its topics, a line each, or one of them.
struct ManualView {
  let look: Look

  func draw(_ reader: ManualReader, on canvas: Canvas) {
    let title = reader.page.map { Phrase(name: $0.topic.name) } ?? Phrase("The manual", "手册")
    let size = Size(
      columns: min(ManualReader.widest, canvas.size.columns - 2), rows: canvas.size.rows - 2)
    let inside = OverlayBox(look: look).draw(title, size: size, on: canvas)
    if let page = reader.page {
      draw(page, on: inside)
    } else {
      drawList(reader, on: inside)
    }
  }

  private func draw(_ page: ManualReader.Page, on canvas: Canvas) {
    for (row, line) in page.lines.dropFirst(page.firstLine).prefix(canvas.size.rows).enumerated() {
      canvas.write(
        line.text, at: Point(column: 0, row: row), style: style(line.kind),
        columns: canvas.size.columns)
    }
  }

  private func drawList(_ reader: ManualReader, on canvas: Canvas) {
    let nameWidth = 14
    let shown = reader.topics.enumerated().dropFirst(reader.viewport.first)
    for (position, topic) in shown.prefix(canvas.size.rows) {
      let line = canvas[
        Rectangle(
          column: 0, row: position - reader.viewport.first, columns: canvas.size.columns, rows: 1)]
      line.write(topic.name, at: .zero, style: overlay(.strong), columns: nameWidth)
      line.write(
        look[topic.summary], at: Point(column: nameWidth, row: 0), style: overlay(.muted),
        columns: max(0, canvas.size.columns - nameWidth))
      if position == reader.viewport.selected {
        let selection = look[.selection]
        line.restyle(line.bounds) { $0.overlaid(with: selection) }
      }
    }
  }

  private func style(_ kind: ManualLine.Kind) -> Style {
    switch kind {
    case .title, .heading: overlay(.title)
    case .columns: overlay(.muted)
    case .code: overlay(.code)
    case .text: overlay(.text)
    }
  }

  private func overlay(_ element: ThemeElement) -> Style { look.on(.overlay, element) }
}
