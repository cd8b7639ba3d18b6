import Catalog
import Changing
import TencentCloud
package import TerminalUI

/// What stands above the panes of a review: what will be sent and what it means, in a box, with the
/// question whether to send it; or the three of a conflict.
package struct ReviewView: ~Copyable {
  package let review: ChangeReview
  package let look: Look

  package init(review: ChangeReview, look: Look) {
    self.review = review
    self.look = look
  }

  package func draw(on canvas: Canvas) {
    switch review.phase {
    case .reviewing(let confirmation): draw(confirmation, on: canvas)
    case .conflicting(let conflict): ConflictView(conflict: conflict, look: look).draw(on: canvas)
    case .sending, .finished: break
    }
  }

  /// The last line that may stand first, so that the review is scrolled no further than its end.
  package func lastFirstLine(in size: Size) -> Int {
    guard let confirmation = review.confirmation else { return 0 }
    let lineCount = lines(confirmation, size).count
    let tail = tail(confirmation, in: size)
    let most = size.rows - 2 * ReviewView.margin(size)
    return lineCount - max(1, min(lineCount + tail + 3, most) - 2 - tail)
  }

  private func lines(_ confirmation: ReviewConfirmation, _ size: Size) -> [ReviewLines.Line] {
    ReviewLines(review: review, confirmation: confirmation, look: look)
      .lines(columns: ReviewView.columns(size))
  }

  /// Rows around the box: a low window has none to spare.
  private static func margin(_ size: Size) -> Int { isLow(size) ? 0 : 1 }

  private static func isLow(_ size: Size) -> Bool { size.rows < 16 }

  /// Cells that a line has.
  private static func columns(_ size: Size) -> Int { max(10, min(78, size.columns - 6)) }

  /// What has to be typed, whole: names that are cut cannot be.
  private func asked(_ confirmation: ReviewConfirmation, in size: Size) -> [String] {
    let phrase = ReviewPhrases.type(confirmation.asked, isBrief: ReviewView.isLow(size))
    return TextWidth.wrap(look[phrase], columns: ReviewView.columns(size))
  }

  /// Rows that the question takes.
  private func tail(_ confirmation: ReviewConfirmation, in size: Size) -> Int {
    confirmation.needsWord ? 2 + asked(confirmation, in: size).count : 1
  }

  private var title: Phrase {
    let changes = review.readyChanges
    return changes.count == 1
      ? ActionTitles.phrase(changes[0].action.id) : ReviewPhrases.title(changes.count)
  }

  private func draw(_ confirmation: ReviewConfirmation, on canvas: Canvas) {
    let lines = lines(confirmation, canvas.size)
    let tail = tail(confirmation, in: canvas.size)
    let inside = OverlayBox(look: look).draw(
      title, size: Size(columns: 82, rows: min(lines.count + tail + 3, canvas.size.rows)),
      margin: ReviewView.margin(canvas.size), on: canvas)
    let (text, question) = inside.bounds.splitBottom(min(tail, inside.size.rows))
    draw(lines, from: confirmation.firstLine, on: inside[text])
    drawQuestion(confirmation, asked(confirmation, in: canvas.size), on: inside[question])
  }

  private func draw(_ lines: [ReviewLines.Line], from firstLine: Int, on canvas: Canvas) {
    let first = max(0, min(firstLine, lines.count - canvas.size.rows))
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
      let more = lines.count - first - canvas.size.rows + 1
      let said = [ReviewPhrases.more(more), ReviewPhrases.moreInBrief(more)].map { look[$0] }
      let fitting = said.first { TextWidth.columns(of: $0) <= canvas.size.columns }
      canvas.write(
        fitting ?? said[1], at: Point(column: 0, row: canvas.size.rows - 1),
        style: look.on(.overlay, .warning), columns: canvas.size.columns)
    }
  }

  private func drawQuestion(
    _ confirmation: ReviewConfirmation, _ asked: [String], on canvas: Canvas
  ) {
    guard confirmation.needsWord else {
      return ButtonsView(look: look, surface: .overlay).draw(
        [look[Phrases.cancelButton], look[ReviewPhrases.sendButton]],
        focused: confirmation.isOnSend ? 1 : 0, on: canvas)
    }
    for (row, line) in asked.enumerated() {
      canvas.write(
        line, at: Point(column: 0, row: row), style: look.on(.overlay, .warning),
        columns: canvas.size.columns)
    }
    InputView(look: look).draw(
      confirmation.typed, placeholder: "",
      on: canvas[Rectangle(column: 0, row: asked.count, columns: canvas.size.columns, rows: 1)])
    let text =
      !confirmation.isTyped
      ? ReviewPhrases.cancels(look.keys["close"])
      : review.isWaiting ? ChangePhrases.stillRead : ReviewPhrases.sends(look.keys["confirm"])
    let isReady = confirmation.isTyped && !review.isWaiting
    canvas.write(
      look[text], at: Point(column: 0, row: asked.count + 1),
      style: look.on(.overlay, isReady ? .danger : .muted), columns: canvas.size.columns)
  }
}
