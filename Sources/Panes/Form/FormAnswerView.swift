import TerminalUI

/// An answer as JSON.
struct FormAnswerView {
  let look: Look

  func draw(_ answer: FormAnswer, on canvas: Canvas) {
    for row in 0..<canvas.size.rows where answer.firstLine + row < answer.lines.count {
      JSONLineView(look: look).draw(answer.lines[answer.firstLine + row], at: row, on: canvas)
    }
  }
}
