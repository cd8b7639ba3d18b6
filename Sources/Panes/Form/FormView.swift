import Catalog
import TencentCloud
package import TerminalUI

/// A form: its lines, what the one with the focus means, the buttons.
package struct FormView: ~Copyable {
  /// Cells that labels take.
  static let labelWidth = 26

  package let form: FormPane
  package let look: Look

  package init(form: FormPane, look: Look) {
    self.form = form
    self.look = look
  }

  /// - Parameter question: where a review or a conflict may stand, above all of them.
  package func draw(title: Canvas, ruler: Canvas, body: Canvas, question: Canvas) {
    drawTitle(on: title, bodyRows: body.size.rows)
    ruler.fill(ruler.bounds, with: look.symbols.horizontal, style: look[.border])
    if case .answered(let answer) = form.phase {
      FormAnswerView(look: look).draw(answer, on: body)
      return
    }
    let rows = FormPane.lineRows(body.size.rows)
    let (upper, lower) = body.bounds.splitTop(rows)
    drawLines(on: body[upper])
    drawExplanation(on: body[lower])
    if let review = form.review { ReviewView(review: review, look: look).draw(on: question) }
  }

  private func drawTitle(on canvas: Canvas, bodyRows rows: Int) {
    let title = look[ActionTitles.phrase(form.action.id)]
    // What the API calls it goes where there is no room for both.
    let known = status(bodyRows: rows)
    let least = TextWidth.columns(of: title) + TextWidth.columns(of: known) + 4
    let right = least > canvas.size.columns ? "" : known
    let rightWidth = TextWidth.columns(of: right)
    var column = 1
    column += canvas.write(title, at: Point(column: column, row: 0), style: look[.title])
    if let target = form.target {
      column += 2
      canvas.write(
        target, at: Point(column: column, row: 0), style: look[.strong],
        columns: max(0, canvas.size.columns - rightWidth - 2 - column))
    }
    canvas.write(
      right, at: Point(column: canvas.size.columns - rightWidth - 1, row: 0),
      style: look[.muted])
  }

  private func status(bodyRows rows: Int) -> String {
    if form.isSending { return "\(look.spinner) \(look[Phrases.sending])" }
    guard case .answered(let answer) = form.phase else {
      return form.isReading
        ? "\(look.spinner) \(look[Phrases.readingPresent])" : form.action.id.shownName
    }
    if answer.lines.count <= rows { return look[Phrases.answered] }
    let last = min(answer.lines.count, answer.firstLine + rows)
    return "\(look[Phrases.answered]) \(answer.firstLine + 1)-\(last)/\(answer.lines.count)"
  }

  private func drawLines(on canvas: Canvas) {
    let lines = form.fields.lines
    if lines.isEmpty {
      canvas.write(
        look[Phrases.noParameters], at: Point(column: 2, row: 1), style: look[.muted])
    }
    let fieldView = FormFieldView(look: look, isReading: form.isReading)
    for row in 0..<canvas.size.rows where form.firstLine + row < lines.count {
      let line = lines[form.firstLine + row]
      let isFocused = form.phase == .editing && form.focus == .line(line)
      let place = canvas[Rectangle(column: 0, row: row, columns: canvas.size.columns, rows: 1)]
      switch line {
      case .item(let field, let item):
        fieldView.drawItem(
          form.fields.fields[field], number: item + 1, isFocused: isFocused, on: place)
      case .field(let path):
        guard let field = form.fields[path] else { continue }
        fieldView.draw(
          field, depth: path.item == nil ? 0 : 2, isFocused: isFocused, on: place)
      }
    }
  }

  private func drawExplanation(on canvas: Canvas) {
    canvas.fill(
      Rectangle(column: 0, row: 0, columns: canvas.size.columns, rows: 1),
      with: look.symbols.horizontal, style: look[.border])
    let (text, buttons) = canvas[
      Rectangle(column: 1, row: 1, columns: canvas.size.columns - 2, rows: canvas.size.rows - 1)
    ].splitBottom(1)
    FormExplanation(form: form, look: look).draw(on: text)
    drawButtons(on: buttons)
  }

  private func drawButtons(on canvas: Canvas) {
    if form.phase == .leaving {
      canvas.write(look[Phrases.leaveQuestion(look.keys)], at: .zero, style: look[.warning])
      return
    }
    let go = form.action.mutates ? Phrases.reviewButton : Phrases.callButton
    ButtonsView(look: look).draw(
      [look[go], look[Phrases.cancelButton]],
      focused: form.focus == .send ? 0 : form.focus == .cancel ? 1 : nil, on: canvas)
  }
}

extension Canvas {
  /// The upper part and the last `rows` rows.
  fileprivate func splitBottom(_ rows: Int) -> (Canvas, Canvas) {
    let (upper, lower) = bounds.splitBottom(rows)
    return (self[upper], self[lower])
  }
}
