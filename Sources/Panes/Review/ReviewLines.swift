import Catalog
import Changing
import TencentCloud
import TerminalUI

/// What a review says, from top to bottom: what the changes mean, then each with its difference and
/// its exact call: a single one's in full, each of several in short.
struct ReviewLines: ~Copyable {
  enum Line {
    case text(String, ThemeElement)
    case json(String)
  }

  let review: ChangeReview
  let confirmation: ReviewConfirmation
  let look: Look

  /// Blank lines part what belongs together.
  func lines(columns: Int) -> [Line] {
    let blocks = blocks(columns).filter { !$0.isEmpty }
    return Array(blocks.joined(separator: [.text("", .text)]))
  }

  private func blocks(_ columns: Int) -> [[Line]] {
    let ready = review.ready.map { review.items[$0] }
    var blocks: [[Line]] = []
    if let limit = confirmation.exceededLimit {
      blocks.append(wrap(look[ReviewPhrases.exceeded(ready.count, limit: limit)], .danger, columns))
    }
    blocks += consequences(ready).map { wrap(look[$0], .warning, columns) }
    blocks += confirmation.terms.reasons.map { wrap(look[$0], .warning, columns) }
    if ready.count == 1, let item = ready.first {
      blocks += alone(item, columns)
    } else if confirmation.showsCalls || ready.count < ReviewSummary.fewest {
      blocks += ready.enumerated().map { listed($1, number: $0 + 1, columns) }
    } else {
      blocks += summed(ready, columns)
    }
    return blocks + [leftOut(columns)]
  }

  /// What each kind of change costs, destroys or exposes, once.
  private func consequences(_ ready: [ReviewItem]) -> [Phrase] {
    var told: Set<String> = []
    return ready.compactMap { $0.change.flatMap(ActionConsequences.phrase) }
      .filter { told.insert($0.english).inserted }
  }

  /// A single change.
  private func alone(_ item: ReviewItem, _ columns: Int) -> [[Line]] {
    guard let change = item.change else { return [] }
    let call: [Line] =
      [.text(look[ReviewPhrases.willBeSent(change.action.id.shownName)], .muted)]
      + change.parameters.masked().indented.split(separator: "\n").flatMap {
        json(TextWidth.visible(String($0)), columns)
      }
    let name = item.title.isEmpty ? [] : wrap(item.title, .strong, columns)
    return [name + facts(item, change, columns), difference(change, columns), call]
  }

  /// A line of JSON, its end below where it does not fit: what will be sent is read to its end.
  private func json(_ text: String, _ columns: Int) -> [Line] {
    // It is drawn a column further in than text is.
    let first = TextWidth.prefix(of: text, columns: columns - 1).text
    var rest = text.dropFirst(first.count)
    var lines: [Line] = [.json(first)]
    let indent = String(repeating: " ", count: text.prefix { $0 == " " }.count + 3)
    while !rest.isEmpty {
      let room = max(2, columns - indent.count)
      let piece = TextWidth.prefix(of: String(rest), columns: room).text
      if piece.isEmpty { break }
      lines.append(.text(indent + piece, .codeString))
      rest = rest.dropFirst(piece.count)
    }
    return lines
  }

  /// One of several.
  private func listed(_ item: ReviewItem, number: Int, _ columns: Int) -> [Line] {
    guard let change = item.change else { return [] }
    let parameters = TextWidth.visible(change.parameters.masked().compact)
    return wrap("\(number). \(item.title)", .strong, columns) + facts(item, change, columns)
      + difference(change, columns)
      + wrap("\(change.action.id.shownName) \(parameters)", .muted, columns)
  }

  /// Many: what they have in common once, with their number, and by itself what is different of one.
  private func summed(_ ready: [ReviewItem], _ columns: Int) -> [[Line]] {
    let summary = ReviewSummary(ready) { item, change in
      ReviewSummary.Said(
        action: change.action.id,
        difference: ChangeLines(change: change, look: look).lines,
        facts: (change.ownFacts + item.impact.lines).map { look[$0] })
    }
    let groups = summary.groups.map { group -> [Line] in
      let count = ValueFormat.grouped(Int64(group.names.count))
      let difference = group.said.difference.enumerated().flatMap { index, line in
        wrap(index == 0 ? "\(line)  × \(count)" : line, .changed, columns)
      }
      let title = difference.isEmpty ? "\(group.said.action.shownName)  × \(count)" : nil
      return (title.map { wrap($0, .changed, columns) } ?? []) + difference
        + wrap(group.names.joined(separator: look.language.listSeparator), .text, columns)
    }
    let exceptions = summary.exceptions.map { item, said -> [Line] in
      wrap(item.title, .strong, columns) + said.facts.flatMap { wrap($0, .danger, columns) }
        + said.difference.flatMap { wrap($0, .changed, columns) }
    }
    let hint = look[ReviewPhrases.showsCalls(look.keys["show-calls"])]
    return exceptions + groups + [wrap(hint, .muted, columns)]
  }

  private func facts(_ item: ReviewItem, _ change: Change, _ columns: Int) -> [Line] {
    (change.ownFacts + item.impact.lines).flatMap { wrap(look[$0], .danger, columns) }
  }

  private func difference(_ change: Change, _ columns: Int) -> [Line] {
    ChangeLines(change: change, look: look).lines.flatMap { wrap($0, .changed, columns) }
  }

  private func leftOut(_ columns: Int) -> [Line] {
    let refused = review.items.filter { if case .refused = $0.state { true } else { false } }
    if refused.isEmpty { return [] }
    return [.text(look[ReviewPhrases.leftOut(refused.count)], .warning)]
      + refused.flatMap { item in
        wrap("\(item.title): \(look[ReviewPhrases.phrase(item)])", .warning, columns)
      }
  }

  private func wrap(_ text: String, _ element: ThemeElement, _ columns: Int) -> [Line] {
    TextWidth.wrap(text, columns: columns).map { .text($0, element) }
  }
}
