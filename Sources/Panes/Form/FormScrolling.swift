/// Which lines of a form are on the screen.
extension FormPane {
  /// Rows of the body that hold lines: the others are for the explanation and the buttons.
  static func lineRows(_ bodyRows: Int) -> Int { max(1, bodyRows - 5) }

  /// The form scrolled so that the line with the focus can be seen.
  package func scrolled(rows bodyRows: Int) -> FormPane {
    let rows = FormPane.lineRows(bodyRows)
    let lines = fields.lines
    var form = self
    if case .line(let line) = focus, let position = lines.firstIndex(of: line) {
      if position < form.firstLine { form.firstLine = position }
      if position >= form.firstLine + rows { form.firstLine = position - rows + 1 }
      // Fields that stay stand above the first one that does not: show them with it.
      if line == fields.focusable.first { form.firstLine = 0 }
    }
    form.firstLine = max(0, min(form.firstLine, lines.count - rows))
    if case .line(let line) = form.focus, let position = lines.firstIndex(of: line),
      position >= form.firstLine + rows
    {
      form.firstLine = position - rows + 1
    }
    return form
  }
}
