import Catalog
package import TerminalUI

/// A value that is typed in place: its thing's name, the line itself, and below or above it what
/// is wrong and how long it is.
package struct InlineEditView {
  package let edit: InlineEdit
  package let look: Look

  package init(edit: InlineEdit, look: Look) {
    self.edit = edit
    self.look = look
  }

  package func draw(on body: Canvas) {
    let (columns, rows) = (body.size.columns, body.size.rows)
    guard rows > 0, columns > 0 else { return }
    let row = max(0, min(edit.bodyRow, rows - 1))
    let line = body[Rectangle(column: 0, row: row, columns: columns, rows: 1)]
    line.fill(line.bounds, style: look[.selection])
    let nameWidth = min(max(8, columns / 3), TextWidth.columns(of: name))
    line.write(
      name, at: Point(column: 1, row: 0), style: look.on(.selection, .strong), columns: nameWidth)
    let start = nameWidth + 3
    InputView(look: look).draw(
      edit.input, placeholder: "",
      on: line[Rectangle(column: start, row: 0, columns: max(1, columns - start - 1), rows: 1)])
    guard rows > 1 else { return }
    let below = row + 1 < rows ? row + 1 : row - 1
    drawStatus(on: body[Rectangle(column: 0, row: below, columns: columns, rows: 1)])
  }

  private var name: String {
    guard edit.subjects.count == 1, let subject = edit.subjects.first else {
      return look[InlineEditPhrases.marked(edit.subjects.count)]
    }
    return subject.target.name ?? subject.target.instanceID ?? ""
  }

  private func drawStatus(on canvas: Canvas) {
    canvas.fill(canvas.bounds, style: look[.footer])
    if edit.isLeaving {
      write(look[InlineEditPhrases.leaveQuestion(look.keys)], .warning, at: 1, on: canvas)
      return
    }
    var column = 1
    let title =
      edit.purpose == .retryLimit ? InlineEditPhrases.retryLimit : InlineEditPhrases.remark
    column += write(look[title], .strong, at: column, on: canvas) + 2
    if let present = edit.presentNumbers {
      let text = look[InlineEditPhrases.now(present)]
      column += write(text, .muted, at: column, on: canvas) + 2
    }
    // A line that opens empty is no mistake yet.
    if let problem = edit.problem, !edit.isUntouched {
      write(look[problem], .danger, at: column, on: canvas)
      return
    }
    if edit.purpose != .retryLimit {
      column +=
        write(look[InlineEditPhrases.length(edit.input.text)], .muted, at: column, on: canvas) + 2
    }
    if edit.purpose == .template {
      write(look[InlineEditPhrases.places], .muted, at: column, on: canvas)
    }
  }

  @discardableResult
  private func write(
    _ text: String, _ element: ThemeElement, at column: Int, on canvas: Canvas
  ) -> Int {
    canvas.write(
      text, at: Point(column: column, row: 0), style: look.on(.footer, element))
  }
}
