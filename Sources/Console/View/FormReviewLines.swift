import TRocket
import TencentCloud
import TerminalUI

/// What a review says, from top to bottom: what it means, what changes, the exact call.
struct FormReviewLines {
  enum Line {
    case text(String, ThemeElement)
    case json(String)
  }

  let form: FormPane
  let confirmation: FormConfirmation
  let look: Look

  func lines(columns: Int) -> [Line] {
    var lines: [Line] = []
    if let consequence = ActionConsequences.phrase(form.action.name) {
      lines += wrap(look[consequence], .warning, columns) + [.text("", .text)]
    }
    let differences = form.fields.fields.compactMap(difference)
    if !differences.isEmpty {
      lines += differences.flatMap { wrap($0, .changed, columns) } + [.text("", .text)]
    }
    lines.append(.text("\(look[Phrases.willBeSent]) \(form.action.name)", .muted))
    return lines
      + confirmation.parameters.masked().indented.split(separator: "\n").map {
        .json(TextWidth.visible(String($0)))
      }
  }

  /// A field that the thing has already, before and after.
  private func difference(_ field: FormField) -> String? {
    guard let present = field.present, field.isChanged, !field.descriptor.isSecret else {
      return nil
    }
    if case .items = field.content { return nil }
    let label = look[FieldTitles.phrase(field.descriptor.name)]
    let before = present.isEmpty ? look[Phrases.none] : present
    let after = field.text.isEmpty ? look[Phrases.none] : field.text
    return "\(label): \(before) → \(after)"
  }

  private func wrap(_ text: String, _ element: ThemeElement, _ columns: Int) -> [Line] {
    TextWidth.wrap(text, columns: columns).map { .text($0, element) }
  }
}
