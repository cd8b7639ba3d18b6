import Catalog
import Changing
import TerminalUI

/// What will be sent and what it means, in a box, with the question whether to send it.
struct ReviewBox {
  let title: Phrase
  let lines: [FormReviewLines.Line]
  let confirmation: any ReviewConfirmation
  let look: Look

  /// Columns that the text has.
  static func textColumns(_ columns: Int) -> Int { max(10, min(78, columns - 6)) }

  /// Rows that so many lines of text get in a room of this size.
  static func textRows(
    _ lineCount: Int, _ confirmation: any ReviewConfirmation, _ size: Size
  ) -> Int {
    let tail = tail(confirmation)
    return max(1, min(lineCount + tail + 3, size.rows - 2) - 2 - tail)
  }

  /// Rows that the question takes.
  private static func tail(_ confirmation: any ReviewConfirmation) -> Int {
    confirmation.needsWord ? 3 : 1
  }

  func draw(on canvas: Canvas) {
    let tail = ReviewBox.tail(confirmation)
    let inside = OverlayBox(look: look).draw(
      title, size: Size(columns: 82, rows: min(lines.count + tail + 3, canvas.size.rows)),
      on: canvas)
    let (text, question) = inside.bounds.splitBottom(min(tail, inside.size.rows))
    drawLines(on: inside[text])
    drawQuestion(on: inside[question])
  }

  private func drawLines(on canvas: Canvas) {
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
    guard confirmation.needsWord else {
      return ButtonsView(look: look, surface: .overlay).draw(
        [look[Phrases.cancelButton], look[Phrases.sendButton]],
        focused: confirmation.isOnSend ? 1 : 0, on: canvas)
    }
    canvas.write(
      look[Phrases.type(confirmation.asked)], at: .zero, style: look.on(.overlay, .warning),
      columns: canvas.size.columns)
    InputView(look: look).draw(
      confirmation.typed, placeholder: "",
      on: canvas[Rectangle(column: 0, row: 1, columns: canvas.size.columns, rows: 1)])
    let isReady = confirmation.isTyped && !confirmation.isWaiting
    let text =
      !confirmation.isTyped
      ? Phrases.cancels(look.keys["close"])
      : confirmation.isWaiting ? ChangePhrases.stillRead : Phrases.sends(look.keys["confirm"])
    canvas.write(
      look[text], at: Point(column: 0, row: 2),
      style: look.on(.overlay, isReady ? .danger : .muted), columns: canvas.size.columns)
  }
}
