import TerminalUI

/// A question for one line of text.
struct PromptView {
  let look: Look

  func draw(_ prompt: Prompt, on canvas: Canvas) {
    let width = min(70, canvas.size.columns - 4)
    let lines = TextWidth.wrap(
      look[Phrases.addClientsExplanation], columns: max(10, width - 4))
    let inside = OverlayBox(look: look).draw(
      Phrases.addClientsTitle, size: Size(columns: width, rows: lines.count + 6), on: canvas)
    for (row, line) in lines.enumerated() {
      inside.write(
        line, at: Point(column: 0, row: row), style: look.on(.overlay, .text))
    }
    InputView(look: look).draw(
      prompt.input, placeholder: "sensor-{001..120}",
      on: inside[
        Rectangle(column: 0, row: lines.count + 1, columns: inside.size.columns, rows: 1)])
    if let problem = prompt.problem {
      inside.write(
        look[problem], at: Point(column: 0, row: lines.count + 3),
        style: look.on(.overlay, .danger), columns: inside.size.columns)
    }
  }
}
