import TencentCloud
import Catalog
import Changing
package import TerminalUI

/// What becomes of each of the changes that are made together.
package struct BatchView: ~Copyable {
  package let batch: BatchPane
  package let look: Look

  package init(batch: BatchPane, look: Look) {
    self.batch = batch
    self.look = look
  }

  /// Lines that are kept for the whole result of the selected change.
  private static let wholeRows = 3

  /// Results that a body has room for.
  package static func resultRows(_ bodyRows: Int) -> Int { max(1, bodyRows - wholeRows) }

  package func draw(title: Canvas, ruler: Canvas, body: Canvas) {
    title.write(
      look[ReviewPhrases.results], at: Point(column: 1, row: 0), style: look[.title])
    title.write(
      look[ReviewPhrases.counts(batch.review)],
      at: Point(column: 3 + TextWidth.columns(of: look[ReviewPhrases.results]), row: 0),
      style: look[.strong])
    ruler.fill(ruler.bounds, with: look.symbols.horizontal, style: look[.border])
    // The ends of ids of messages tell them from each other.
    let share = batch.review.items.contains { $0.rowName != nil } ? 2 : 3
    let nameWidth = max(12, min(40, body.size.columns / share))
    let rows = BatchView.resultRows(body.size.rows)
    let common = commonStart
    for row in 0..<rows where batch.viewport.first + row < batch.review.items.count {
      let position = batch.viewport.first + row
      let item = batch.review.items[position]
      let line = body[Rectangle(column: 0, row: row, columns: body.size.columns, rows: 1)]
      line.write(mark(item), at: Point(column: 1, row: 0), style: look[element(item)])
      line.write(
        String(item.title.dropFirst(common)), at: Point(column: 3, row: 0), style: look[.strong],
        columns: nameWidth)
      line.write(
        look[ReviewPhrases.phrase(item)], at: Point(column: 5 + nameWidth, row: 0),
        style: look[element(item)], columns: max(0, body.size.columns - nameWidth - 6))
      if position == batch.viewport.selected {
        let selection = SelectionStyle(look)
        line.restyle(line.bounds) { selection.over($0) }
        drawWhole(item, on: body[body.bounds.splitTop(rows).1])
      }
    }
  }

  /// How many letters the names of all have in common, to the last slash: where several things of one
  /// instance or group are changed, their ends tell them apart.
  private var commonStart: Int {
    let titles = batch.review.items.map(\.title)
    guard titles.count > 1, let first = titles.first else { return 0 }
    let same = titles.dropFirst().reduce(first[...]) { start, title in
      start.prefix(zip(start, title).prefix { $0 == $1 }.count)
    }
    return same.lastIndex(of: "/").map { same.distance(from: same.startIndex, to: $0) + 1 } ?? 0
  }

  private func drawWhole(_ item: ReviewItem, on canvas: Canvas) {
    canvas.fill(
      Rectangle(column: 0, row: 0, columns: canvas.size.columns, rows: min(1, canvas.size.rows)),
      with: look.symbols.horizontal, style: look[.border])
    let lines = TextWidth.wrap(
      look[ReviewPhrases.phrase(item)], columns: max(10, canvas.size.columns - 2))
    for (row, line) in lines.prefix(max(0, canvas.size.rows - 1)).enumerated() {
      canvas.write(line, at: Point(column: 1, row: row + 1), style: look[element(item)])
    }
  }

  private func mark(_ item: ReviewItem) -> String {
    switch item.state {
    case .ready, .waiting: " "
    case .underWay: String(look.spinner)
    case .refused, .stopped: "-"
    case .ended(.conflict): "?"
    case .ended(let outcome): outcome.isMade ? "+" : "!"
    }
  }

  private func element(_ item: ReviewItem) -> ThemeElement {
    guard case .ended(let outcome) = item.state, let change = item.change else {
      return .muted
    }
    switch ChangePhrases.notice(change, outcome).severity {
    case .success: return .success
    case .info: return .muted
    case .warning: return .warning
    case .failure: return .danger
    }
  }
}
