import Catalog
import TerminalUI

/// Where the columns of a list stand. Widths follow from the window, not from what the rows hold,
/// so that nothing moves when rows come and go; a number alone that needs more takes it of the room
/// that is left.
package struct ListColumns {
  package struct Placed {
    let column: ColumnDescription
    let index: Int
    /// Cells from the left of the columns behind the name; the name's own is 0.
    package let start: Int
    package let width: Int
    /// Whether a number on the screen needs more: then all of the column are shown in brief.
    let isBrief: Bool

    /// Whether a column is seen, and its heading with it. A number that is cut is another number:
    /// it is left out, where a text shows that it is cut.
    func isShown(at start: Int, on canvas: Canvas) -> Bool {
      if start >= canvas.size.columns || start + width <= 0 { return false }
      if case .history = column.source { return true }
      let room = min(width, canvas.size.columns - start)
      if room == width, start >= 0 { return true }
      return column.alignment == .leading && room >= ListColumns.leastCutColumns
    }
  }

  static let gap = 2
  /// A text of which no more than this is seen says nothing, in cells.
  private static let leastCutColumns = 4

  let name: Placed
  package let others: [Placed]
  /// Width of the name with the gap behind it.
  let pinnedWidth: Int

  /// - Parameter needs: Cells that numbers take which their columns are too narrow for.
  package init(_ list: ListPane, width: Int, needs: [Int: Int] = [:]) {
    let columns = list.columns
    let least = columns.reduce(0) { $0 + $1.minimumWidth + ListColumns.gap }
    let weights = columns.reduce(0) { $0 + $1.weight }
    var room = max(0, width - 2 - least)
    var rest = max(1, weights)
    var widths: [Int] = []
    var grown = columns.map(\.minimumWidth)
    for index in needs.keys.sorted() {
      let more = (needs[index] ?? 0) - grown[index]
      guard more <= room else { continue }
      grown[index] += more
      room -= more
    }
    for (column, width) in zip(columns, grown) {
      let share = room * column.weight / rest
      widths.append(width + share)
      room -= share
      rest = max(1, rest - column.weight)
    }
    // Where the columns have to be scrolled anyway, the name takes a quarter of the window.
    let wished = max(widths.first ?? 0, min(36, width / 4))
    let nameWidth = min(wished, max(8, width * 2 / 3))
    func placed(_ index: Int, start: Int, width: Int) -> Placed {
      Placed(
        column: columns[index], index: index, start: start, width: width,
        isBrief: needs[index].map { $0 > width } ?? false)
    }
    name = placed(0, start: 0, width: nameWidth)
    pinnedWidth = nameWidth + ListColumns.gap
    var start = 0
    var others: [Placed] = []
    for index in columns.indices.dropFirst() {
      others.append(placed(index, start: start, width: widths[index]))
      start += widths[index] + ListColumns.gap
    }
    self.others = others
  }

  /// Cells that a list takes without squeezing anything.
  static func width(_ list: ListPane) -> Int {
    list.columns.reduce(2) { $0 + $1.minimumWidth + gap }
  }

  /// Where the columns behind the name are seen.
  func scrolledPart(of canvas: Canvas) -> Canvas {
    canvas[
      Rectangle(
        column: pinnedWidth + 1, row: 0, columns: scrolledColumns(width: canvas.size.columns),
        rows: 1)]
  }

  /// Cells for the columns behind the name, of a list so many cells wide.
  package func scrolledColumns(width: Int) -> Int { max(0, width - pinnedWidth - 2) }

  /// Cells of the columns behind the name.
  package var scrolledWidth: Int { others.last.map { $0.start + $0.width } ?? 0 }
}
