package import Catalog
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

    /// Whether a column is seen, and its heading with it: only whole, since a number that is cut is
    /// another number and a word that is cut is none. A text that no window of this width holds
    /// whole shows its beginning.
    func isShown(at start: Int, on canvas: Canvas) -> Bool {
      let room = canvas.size.columns
      if start < 0 || start >= room { return false }
      return start + width <= room || start == 0 && column.alignment == .leading
    }
  }

  static let gap = 2
  /// Cells that a name keeps where the column beside it has no room.
  private static let shortestName = 12
  /// Cells that a column which a filter reveals takes at least.
  private static let revealedWidth = 18

  let name: Placed
  package let others: [Placed]
  /// Width of the name with the gap behind it.
  let pinnedWidth: Int

  /// - Parameter needs: Cells that numbers take which their columns are too narrow for.
  package init(_ list: ListPane, width: Int, language: Language, needs: [Int: Int] = [:]) {
    let columns = list.columns
    let gap = ListColumns.gap
    var widths = columns.map { ListColumns.leastWidth($0, of: list, language) }
    let usable = max(0, width - 2)
    let needed = widths.reduce(-gap) { $0 + $1 + gap }
    // Where the columns have to be scrolled anyway, the name takes a quarter of the window.
    if needed > usable { widths[0] = max(widths[0], min(36, width / 4)) }
    widths[0] = min(widths[0], max(8, width * 2 / 3))
    ListColumns.makeRoomForRevealed(of: list, &widths, usable: usable)
    // Rather the end of a name is cut than what stands beside it, such as a time.
    if widths.count > 1, widths[0] + gap + widths[1] > usable - 1 {
      let rest = usable - 1 - gap - widths[1]
      if rest >= ListColumns.shortestName { widths[0] = min(widths[0], rest) }
    }
    // Those that are seen before anything is scrolled share what the others leave.
    var end = -gap
    let fitting = widths.prefix { columnWidth in
      end += columnWidth + gap
      return end <= usable
    }.count
    let taken = widths.prefix(fitting).reduce(-gap) { $0 + $1 + gap }
    var room = max(0, usable - taken)
    if fitting == columns.count {
      for index in needs.keys.sorted() {
        let more = (needs[index] ?? 0) - widths[index]
        guard more > 0, more <= room else { continue }
        widths[index] += more
        room -= more
      }
    }
    // The mark that there is more keeps away from the last heading.
    if fitting < columns.count { room = max(0, room - 1) }
    ListColumns.share(room, among: columns.prefix(fitting), &widths)
    (name, others) = ListColumns.placed(columns, widths, needs)
    pinnedWidth = widths[0] + ListColumns.gap
  }

  /// Has a column that a filter reveals push none out that stood in the window before, where the name
  /// and it itself can be that much shorter: since when something is the case is always told.
  private static func makeRoomForRevealed(
    of list: ListPane, _ widths: inout [Int], usable: Int
  ) {
    guard list.location.resource.showsFindings,
      let index = list.columns.firstIndex(where: { $0.name == list.revealedField })
    else { return }
    var end = -gap
    for (other, width) in widths.enumerated() where other != index {
      if end + gap + width > usable { break }
      end += gap + width
    }
    let over = end + gap + widths[index] - usable
    // A name keeps enough to be known by.
    let ofName = min(over, max(0, widths[0] - max(shortestName, widths[0] * 3 / 5)))
    guard over > 0, over - ofName <= max(0, widths[index] - shortestName) else { return }
    widths[0] -= ofName
    widths[index] -= over - ofName
  }

  /// Gives room to columns by their weights.
  private static func share(
    _ room: Int, among columns: ArraySlice<ColumnDescription>, _ widths: inout [Int]
  ) {
    var room = room
    var rest = columns.reduce(0) { $0 + $1.weight }
    for (index, column) in columns.enumerated() where column.weight > 0 {
      let share = room * column.weight / rest
      widths[index] += share
      room -= share
      rest -= column.weight
    }
  }

  private static func placed(
    _ columns: [ColumnDescription], _ widths: [Int], _ needs: [Int: Int]
  ) -> (name: Placed, others: [Placed]) {
    var start = -widths[0] - gap
    var all: [Placed] = []
    for (index, column) in columns.enumerated() {
      all.append(
        Placed(
          column: column, index: index, start: max(0, start), width: widths[index],
          isBrief: needs[index].map { $0 > widths[index] } ?? false))
      start += widths[index] + gap
    }
    return (all[0], Array(all.dropFirst()))
  }

  /// A column is at least as wide as its heading, with the mark of the order.
  private static func leastWidth(
    _ column: ColumnDescription, of list: ListPane, _ language: Language
  ) -> Int {
    let title = list.resource.title(ofField: column.name)[language]
    let mark = list.sort?.column == column ? 1 : 0
    // What waits for a wide window by itself must not push the others out where a filter reveals it.
    let isRevealed = column.name == list.revealedField
    let least = isRevealed ? min(column.minimumWidth, revealedWidth) : column.minimumWidth
    return max(least, TextWidth.columns(of: title) + mark)
  }

  /// Where the columns behind the name are seen.
  func scrolledPart(of canvas: Canvas) -> Canvas {
    canvas[
      Rectangle(
        column: pinnedWidth + 1, row: 0, columns: scrolledColumns(width: canvas.size.columns),
        rows: 1)]
  }

  /// The column that stands at a cell of a line, scrolled by an offset.
  func column(at cell: Int, offset: Int, width: Int) -> ColumnDescription? {
    if (1..<pinnedWidth).contains(cell) { return name.column }
    let place = cell - pinnedWidth - 1
    guard (0..<scrolledColumns(width: width)).contains(place) else { return nil }
    return others.first { ($0.start..<$0.start + $0.width).contains(place + offset) }?.column
  }

  /// Cells for the columns behind the name, of a list so many cells wide.
  package func scrolledColumns(width: Int) -> Int { max(0, width - pinnedWidth - 2) }

  /// Whether a column is on the screen and wide enough for a text.
  package func shows(_ name: String, whole text: String, from offset: Int, width: Int) -> Bool {
    guard let column = others.first(where: { $0.column.name == name }) else { return false }
    let start = column.start - offset
    return start >= 0 && start + column.width <= scrolledColumns(width: width)
      && TextWidth.columns(of: text) <= column.width
  }

  /// Cells of the columns behind the name.
  package var scrolledWidth: Int { others.last.map { $0.start + $0.width } ?? 0 }
}
