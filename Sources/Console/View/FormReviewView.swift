import TRocket
import TencentCloud
import TerminalUI

/// The call as it will be sent, what it means, and the question whether to send it.
struct FormReviewView {
  let form: FormPane
  let confirmation: FormConfirmation
  let look: Look

  func draw(on canvas: Canvas) {
    let lines = FormReviewLines(form: form, confirmation: confirmation, look: look)
      .lines(columns: max(10, min(78, canvas.size.columns - 6)))
    let tail = confirmation.word == nil ? 1 : 3
    let inside = OverlayBox(look: look).draw(
      ActionTitles.phrase(form.action.name),
      size: Size(columns: 82, rows: min(lines.count + tail + 3, canvas.size.rows)), on: canvas)
    let (text, question) = inside.bounds.splitBottom(min(tail, inside.size.rows))
    drawLines(lines, on: inside[text])
    drawQuestion(on: inside[question])
  }

  private func drawLines(_ lines: [FormReviewLines.Line], on canvas: Canvas) {
    let first = max(0, min(confirmation.firstLine, lines.count - canvas.size.rows))
    for row in 0..<canvas.size.rows where first + row < lines.count {
      switch lines[first + row] {
      case .text(let text, let element):
        canvas.write(
          text, at: Point(column: 0, row: row), style: look.on(.overlay, element),
          columns: canvas.size.columns)
      case .json(let text):
        JSONLineView(look: look, surface: .overlay).draw(text, at: row, on: canvas)
      }
    }
    if first + canvas.size.rows < lines.count {
      canvas.write(
        String(look.symbols.ellipsis), at: Point(column: 0, row: canvas.size.rows - 1),
        style: look.on(.overlay, .muted), columns: canvas.size.columns)
    }
  }

  private func drawQuestion(on canvas: Canvas) {
    guard let word = confirmation.word else {
      return ButtonsView(look: look, surface: .overlay).draw(
        [look[Phrases.cancelButton], look[Phrases.sendButton]],
        focused: confirmation.isOnSend ? 1 : 0, on: canvas)
    }
    canvas.write(
      look[Phrases.typeTheName(word)], at: .zero, style: look.on(.overlay, .warning),
      columns: canvas.size.columns)
    InputView(look: look).draw(
      confirmation.typed, placeholder: "",
      on: canvas[Rectangle(column: 0, row: 1, columns: canvas.size.columns, rows: 1)])
    canvas.write(
      look[confirmation.isSatisfied ? Phrases.enterSends : Phrases.escapeCancels],
      at: Point(column: 0, row: 2),
      style: look.on(.overlay, confirmation.isSatisfied ? .danger : .muted),
      columns: canvas.size.columns)
  }
}
