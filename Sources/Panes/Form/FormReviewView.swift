import Catalog
import TencentCloud
import TerminalUI

/// The call as it will be sent, what it means, and the question whether to send it.
struct FormReviewView {
  let form: FormPane
  let confirmation: FormConfirmation
  let look: Look

  func draw(on canvas: Canvas) {
    let lines = FormReviewLines(form: form, confirmation: confirmation, look: look)
      .lines(columns: ReviewBox.textColumns(canvas.size.columns))
    ReviewBox(
      title: ActionTitles.phrase(form.action.id), lines: lines, confirmation: confirmation,
      look: look
    ).draw(on: canvas)
  }
}
