import Catalog
package import TerminalUI

/// A secret in the clear, for the few seconds that it was asked for.
package struct SecretView {
  package let look: Look

  package init(look: Look) {
    self.look = look
  }

  package func draw(_ peek: SecretPeek, on canvas: Canvas) {
    let columns = min(76, canvas.size.columns - 4)
    let value = TextWidth.wrap(
      TextWidth.visible(peek.secret.value), columns: max(10, columns - 4))
    let question =
      peek.isAskingToCopy
      ? [""]
        + TextWidth.wrap(
          look[SecretPhrases.copyQuestion(look.keys["copy"])], columns: max(10, columns - 4))
      : []
    let inside = OverlayBox(look: look).draw(
      SecretPhrases.title,
      size: Size(columns: columns, rows: value.count + question.count + 4), on: canvas)
    let name = look[FieldTitles.phrase(peek.secret.name)]
    inside.write(
      "\(peek.subject)  \(name)", at: .zero, style: look.on(.overlay, .muted),
      columns: inside.size.columns)
    write(value, from: 2, .strong, on: inside)
    write(question, from: value.count + 2, .warning, on: inside)
  }

  private func write(
    _ lines: [String], from row: Int, _ element: ThemeElement, on canvas: Canvas
  ) {
    for (index, line) in lines.enumerated() {
      canvas.write(
        line, at: Point(column: 0, row: row + index), style: look.on(.overlay, element),
        columns: canvas.size.columns)
    }
  }
}
