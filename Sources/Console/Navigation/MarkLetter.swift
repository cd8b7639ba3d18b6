import Catalog
import Panes
import TerminalUI

/// A letter is waited for: it names a place.
package struct MarkLetter: Equatable, Sendable {
  /// What becomes of it.
  enum Purpose: Equatable, Sendable {
    case set
    case jump
  }

  let purpose: Purpose
}

/// The places that have a letter, while one is waited for.
struct MarkLetterView {
  let look: Look

  func draw(_ waiting: MarkLetter, _ model: ConsoleModel, on canvas: Canvas) {
    let marks = model.visits.marks.sorted { $0.key < $1.key }
    let rows = min(marks.count, max(1, canvas.size.rows - 6))
    let title = waiting.purpose == .set ? VisitPhrases.setTitle : VisitPhrases.jumpTitle
    let width = min(70, canvas.size.columns - 4)
    let inside = OverlayBox(look: look).draw(
      title, size: Size(columns: width, rows: max(1, rows) + 2), on: canvas)
    for (row, mark) in marks.prefix(rows).enumerated() {
      inside.write(
        String(mark.key), at: Point(column: 0, row: row), style: look.on(.overlay, .key))
      inside.write(
        text(mark.value, model), at: Point(column: 3, row: row),
        style: look.on(.overlay, .text), columns: max(0, inside.size.columns - 3))
    }
  }

  /// The way to a place in a line.
  private func text(_ visit: Visit, _ model: ConsoleModel) -> String {
    guard let stop = visit.stops.last else { return "" }
    let location = stop.location
    var parts = [location.instanceID.map { model.instanceNames[$0] ?? $0 }, location.parent]
      .compactMap { $0 }
    parts.append(look[Resources.resource(location.resource).title])
    switch stop.content {
    case .detail(let rowID): parts.append(rowID)
    case .list(let filter, _, _):
      if let text = filter?.text, !text.isEmpty { parts.append("/" + text) }
    }
    return parts.joined(separator: " \(look.symbols.separator) ")
  }
}
