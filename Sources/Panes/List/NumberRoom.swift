import Catalog
import TerminalUI

/// How many cells the numbers on the screen take, by their column: a column that is too narrow
/// for one of them widens, or shows all of its numbers in brief.
struct NumberRoom {
  /// By the index of the column; none where its least width is enough.
  let needs: [Int: Int]

  init(_ list: ListPane, positions: Range<Int>, format: ValueFormat) {
    var needs: [Int: Int] = [:]
    for (index, column) in list.resource.columns.enumerated() where column.showsNumbers {
      for position in positions {
        let value = list.value(column, of: list.rows[list.order[position]])
        guard NumberRoom.isLong(value) else { continue }
        let width = TextWidth.columns(of: format.short(value, column.kind))
        if width > column.minimumWidth { needs[index] = max(needs[index] ?? 0, width) }
      }
    }
    self.needs = needs
  }

  /// Whether it may take more than the narrowest column has: most numbers are spared the question.
  private static func isLong(_ value: FieldValue) -> Bool {
    switch value {
    case .integer(let integer): !(-99...999).contains(integer)
    case .number(let number): !(-9...99).contains(number)
    default: false
    }
  }
}

extension ValueFormat {
  /// A value as a cell of that width shows it.
  /// - Parameter isBrief: Whether a number of its column needs more than that.
  func text(
    _ value: FieldValue, _ kind: FieldKind, columns: Int, isBrief: Bool, ellipsis: Character
  ) -> String {
    if isBrief { return brief(value, kind, columns: columns) }
    let text = short(value, kind)
    return kind.isNumeric ? text : NumberCut.fitted(text, columns: columns, ellipsis: ellipsis)
  }
}

extension ColumnDescription {
  /// Whether its cells are numbers as text.
  fileprivate var showsNumbers: Bool {
    switch source {
    case .history, .age: false
    case .field, .live, .estimate: kind.isNumeric
    }
  }
}
