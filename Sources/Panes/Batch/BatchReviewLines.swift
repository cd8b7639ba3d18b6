import Catalog
import Changing
import TencentCloud
import TerminalUI

/// What a review of several changes says: what they mean, then each with its difference and its
/// exact call. A single one stands as in a form's review.
struct BatchReviewLines {
  let batch: BatchPane
  let confirmation: BatchConfirmation
  let look: Look

  func lines(columns: Int) -> [FormReviewLines.Line] {
    let ready = batch.ready.map { batch.items[$0] }
    var lines: [FormReviewLines.Line] = []
    if let limit = confirmation.exceededLimit {
      lines += wrap(look[BatchPhrases.exceeded(ready.count, limit: limit)], .danger, columns)
      lines.append(.text("", .text))
    }
    lines += consequences(ready, columns)
    for reason in confirmation.terms.reasons {
      lines += wrap(look[reason], .warning, columns) + [.text("", .text)]
    }
    for (index, item) in ready.enumerated() {
      guard let change = item.change else { continue }
      lines += heading(item, number: index + 1, of: ready.count, columns)
      lines += (change.ownFacts + item.impact.lines).flatMap { wrap(look[$0], .danger, columns) }
      lines += ChangeLines(change: change, look: look).lines.flatMap { wrap($0, .changed, columns) }
      lines += call(change, isAlone: ready.count == 1, columns)
      lines.append(.text("", .text))
    }
    let refused = batch.items.filter { if case .refused = $0.state { true } else { false } }
    if !refused.isEmpty {
      lines.append(.text(look[BatchPhrases.leftOut(refused.count)], .warning))
      lines += refused.flatMap { item in
        wrap("\(item.target.text): \(look[BatchPhrases.phrase(item)])", .warning, columns)
      }
    }
    if case .text("", _)? = lines.last { lines.removeLast() }
    return lines
  }

  private func consequences(_ ready: [BatchItem], _ columns: Int) -> [FormReviewLines.Line] {
    var told: Set<String> = []
    return ready.compactMap { $0.change.flatMap(ActionConsequences.phrase) }
      .filter { told.insert($0.english).inserted }
      .flatMap { wrap(look[$0], .warning, columns) + [.text("", .text)] }
  }

  private func heading(
    _ item: BatchItem, number: Int, of count: Int, _ columns: Int
  ) -> [FormReviewLines.Line] {
    wrap(count == 1 ? item.target.text : "\(number). \(item.target.text)", .strong, columns)
  }

  private func call(
    _ change: Change, isAlone: Bool, _ columns: Int
  ) -> [FormReviewLines.Line] {
    let parameters = change.parameters.masked()
    guard isAlone else {
      return wrap(
        "\(change.action.id.shownName) \(TextWidth.visible(parameters.compact))", .muted, columns)
    }
    return [.text("\(look[Phrases.willBeSent]) \(change.action.id.shownName)", .muted)]
      + parameters.indented.split(separator: "\n").map { .json(TextWidth.visible(String($0))) }
  }

  private func wrap(
    _ text: String, _ element: ThemeElement, _ columns: Int
  ) -> [FormReviewLines.Line] {
    TextWidth.wrap(text, columns: columns).map { .text($0, element) }
  }
}
