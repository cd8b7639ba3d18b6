import Catalog

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
  }

  static let gap = 2

  let name: Placed
  package let others: [Placed]
  /// Width of the name with the gap behind it.
  let pinnedWidth: Int

  /// - Parameter needs: Cells that numbers take which their columns are too narrow for.
  package init(_ list: ListPane, width: Int, needs: [Int: Int] = [:]) {
    let columns = list.resource.columns
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
    name = Placed(
      column: columns[0], index: 0, start: 0, width: nameWidth)
    pinnedWidth = nameWidth + ListColumns.gap
    var start = 0
    var others: [Placed] = []
    for (index, column) in columns.enumerated().dropFirst() {
      others.append(Placed(column: column, index: index, start: start, width: widths[index]))
      start += widths[index] + ListColumns.gap
    }
    self.others = others
  }

  /// Cells that a list takes without squeezing anything.
  static func width(_ list: ListPane) -> Int {
    list.resource.columns.reduce(2) { $0 + $1.minimumWidth + gap }
  }

  /// Cells of the columns behind the name.
  package var scrolledWidth: Int { others.last.map { $0.start + $0.width } ?? 0 }
}
