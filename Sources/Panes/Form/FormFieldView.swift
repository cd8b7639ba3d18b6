import Catalog
import TencentCloud
import TerminalUI

/// A line of a form: label, value, what is wrong.
struct FormFieldView {
  let look: Look
  /// Whether the present values are on their way: what is not chosen may be set there.
  var isReading = false

  func draw(_ field: FormField, depth: Int, isFocused: Bool, on line: Canvas) {
    let descriptor = field.descriptor
    let columns = line.size.columns
    line.write(
      isFocused ? String(look.symbols.separator) : " ", at: .zero, style: look[.key])
    line.write(
      descriptor.isRequired ? "*" : " ", at: Point(column: 1 + depth, row: 0),
      style: look[.warning])
    line.write(
      look[FieldTitles.phrase(descriptor)], at: Point(column: 2 + depth, row: 0),
      style: look[isFocused ? .strong : .muted],
      columns: FormView.labelWidth - 3 - depth)
    let room = max(1, columns - FormView.labelWidth - 1)
    let problem = field.problem.map { look[$0] }
    let problemWidth = problem.map { min(room / 2, TextWidth.columns(of: $0) + 2) } ?? 0
    let width = max(1, min(room - problemWidth, 60))
    drawValue(
      field, isFocused: isFocused,
      on: line[Rectangle(column: FormView.labelWidth, row: 0, columns: width, rows: 1)])
    if let problem {
      line.write(
        problem, at: Point(column: FormView.labelWidth + width + 2, row: 0), style: look[.danger],
        columns: max(0, problemWidth - 2))
    }
  }

  /// The head of an item.
  func drawItem(_ field: FormField, number: Int, isFocused: Bool, on line: Canvas) {
    line.write(
      isFocused ? String(look.symbols.separator) : " ", at: .zero, style: look[.key])
    line.write(
      "\(look[FieldTitles.phrase(field.descriptor)]) \(number)",
      at: Point(column: 3, row: 0), style: look[isFocused ? .strong : .title])
    if isFocused {
      line.write(
        look[Phrases.removes(look.keys["remove-item"])],
        at: Point(column: FormView.labelWidth, row: 0),
        style: look[.muted])
    }
  }

  private func drawValue(_ field: FormField, isFocused: Bool, on canvas: Canvas) {
    switch field.content {
    case .items(let items):
      canvas.write(
        items.isEmpty
          ? look[Phrases.noItems(look.keys["enter-field"])]
          : "\(items.count)  \(look[Phrases.adds(look.keys["enter-field"])])",
        at: .zero, style: look[isFocused ? .text : .muted], columns: canvas.size.columns)
    case .choice(let choice): drawChoice(choice, field, isFocused: isFocused, on: canvas)
    case .text(let editor):
      if isFocused {
        InputView(look: look, isSecret: field.descriptor.isSecret).draw(
          editor, placeholder: "", on: canvas)
        return
      }
      let text =
        field.descriptor.isSecret ? String(repeating: "*", count: editor.text.count) : editor.text
      let element: ThemeElement = field.isFixed ? .strong : field.isChanged ? .changed : .text
      canvas.write(
        text.isEmpty ? String(look.symbols.unknown) : text, at: .zero,
        style: look[text.isEmpty ? .muted : element], columns: canvas.size.columns)
    }
  }

  private func drawChoice(
    _ choice: FormChoice, _ field: FormField, isFocused: Bool, on canvas: Canvas
  ) {
    let nothing = isReading ? String(look.symbols.unknown) : look[Phrases.notChosen]
    let text = choice.value.map { label($0, field.descriptor) } ?? nothing
    let element: ThemeElement = choice.value == nil ? .muted : field.isChanged ? .changed : .text
    if isFocused {
      canvas.write(
        "‹ \(text) ›", at: .zero, style: look[.input],
        columns: canvas.size.columns)
    } else {
      canvas.write(text, at: .zero, style: look[element], columns: canvas.size.columns)
    }
  }

  private func label(_ value: String, _ descriptor: ParameterDescriptor) -> String {
    if descriptor.kind == .boolean { return look[value == "true" ? Phrases.yes : Phrases.no] }
    let words = descriptor.enumeration.flatMap { EnumerationWords.phrase($0, value) }
    return words.map { look[$0] }.flatMap { $0 == value ? nil : "\(value)  \($0)" } ?? value
  }
}
