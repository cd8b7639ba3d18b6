import Catalog
import Changing
import TencentCloud
import TerminalUI

/// What the line with the focus takes, by the API's data.
struct FormExplanation: ~Copyable {
  let form: FormPane
  let look: Look

  func draw(on canvas: Canvas) {
    for (row, line) in lines(columns: canvas.size.columns).prefix(canvas.size.rows).enumerated() {
      canvas.write(
        line.text, at: Point(column: 0, row: row), style: look[line.element],
        columns: canvas.size.columns)
    }
  }

  private typealias Line = (text: String, element: ThemeElement)

  private func lines(columns: Int) -> [Line] {
    guard form.phase != .leaving else { return [] }
    if let failure = form.failure {
      return wrapped(look[ErrorPhrases.phrase(failure)], .danger, columns)
    }
    guard case .line(let line) = form.focus, case .field(let path) = line,
      let field = form.fields[path]
    else { return wrapped(about, .muted, columns) }
    var lines: [Line] = [(heading(field), .muted)]
    if let problem = field.problem { lines += wrapped(look[problem], .danger, columns) }
    if let time = time(field) { lines.append((time, .text)) }
    lines += wrapped(look[FieldNotes.phrase(field.descriptor.note)], .text, columns)
    if field.descriptor.timeUnit != nil, !field.descriptor.isList, !field.isFixed {
      let isAhead = FormValue.liesAhead(field.descriptor)
      lines += wrapped(look[isAhead ? Phrases.timeAhead : Phrases.timeBack], .muted, columns)
    }
    return lines
  }

  private var about: String {
    let consequence = ActionConsequences.phrase(form.action.id).map { look[$0] }
    return consequence ?? look[FieldNotes.phrase(form.action.note)]
  }

  private func wrapped(_ text: String, _ element: ThemeElement, _ columns: Int) -> [Line] {
    TextWidth.wrap(text, columns: max(1, columns)).map { ($0, element) }
  }

  private func heading(_ field: FormField) -> String {
    let descriptor = field.descriptor
    var parts = [descriptor.name, type(descriptor)]
    parts.append(look[descriptor.isRequired ? Phrases.required : Phrases.optional])
    if let present = presentText(field) {
      parts.append(look[Phrases.presentValue(present.isEmpty ? look[Phrases.none] : present)])
    }
    return parts.joined(separator: " · ")
  }

  /// What stands there now, where the user gave something else.
  private func presentText(_ field: FormField) -> String? {
    if case .structure = field.descriptor.kind { return nil }
    return field.isChanged ? field.present : nil
  }

  /// The time or the duration that stands there, whether it was typed as one or as a number.
  private func time(_ field: FormField) -> String? {
    let kind = FieldKinds.kind(of: field.descriptor)
    if [.hours, .seconds].contains(kind),
      case .success(.integer(let number)) = FormValue.json(field.text, field.descriptor)
    {
      return look.format.long(.integer(number), kind)
    }
    guard let unit = field.descriptor.timeUnit, let now = look.format.now, !field.text.isEmpty,
      field.text != field.present || field.presentTime == nil,
      case .success(.integer(let number)) = FormValue.json(
        field.text, field.descriptor,
        times: TimeRangeText(now: now, timeZone: look.format.timeZone))
    else { return nil }
    return look.format.time(unit == .seconds ? number * 1000 : number)
  }

  private func type(_ descriptor: ParameterDescriptor) -> String {
    switch descriptor.kind {
    case .string: descriptor.isList ? look[Phrases.listHint] : "String"
    case .integer: "Integer"
    case .boolean: "Boolean"
    case .float: "Float"
    case .structure(let name): name
    }
  }
}
