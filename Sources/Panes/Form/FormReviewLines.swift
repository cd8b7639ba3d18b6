import Catalog
import Changing
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
    if let consequence = ActionConsequences.phrase(confirmation.change) {
      lines += wrap(look[consequence], .warning, columns) + [.text("", .text)]
    }
    for reason in confirmation.terms.reasons {
      lines += wrap(look[reason], .warning, columns) + [.text("", .text)]
    }
    let facts = confirmation.change.ownFacts + confirmation.impact.lines
    if !facts.isEmpty {
      lines += facts.flatMap { wrap(look[$0], .danger, columns) } + [.text("", .text)]
    }
    let differences = ChangeLines(change: confirmation.change, look: look).lines
    if !differences.isEmpty {
      lines += differences.flatMap { wrap($0, .changed, columns) } + [.text("", .text)]
    }
    lines.append(.text("\(look[Phrases.willBeSent]) \(form.action.id.shownName)", .muted))
    return lines
      + confirmation.parameters.masked().indented.split(separator: "\n").map {
        .json(TextWidth.visible(String($0)))
      }
  }

  private func wrap(_ text: String, _ element: ThemeElement, _ columns: Int) -> [Line] {
    TextWidth.wrap(text, columns: columns).map { .text($0, element) }
  }
}
