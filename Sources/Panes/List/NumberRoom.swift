import Catalog
import TerminalUI

/// How many cells the numbers on the screen take, by their column: a column that is too narrow
/// for one of them widens, or shows all of its numbers in brief.
struct NumberRoom {
  /// What one number needs.
  struct Need: Equatable, Sendable {
    let column: Int
    let width: Int
  }

  /// By the index of the column; none where its least width is enough.
  private(set) var needs: [Int: Int] = [:]

  /// Counts the numbers of a row in.
  mutating func add(_ more: [Need]) {
    for need in more { needs[need.column] = max(needs[need.column] ?? 0, need.width) }
  }

  /// What the numbers of a row need, where that is more than their columns have at least.
  static func needs(
    of row: ListRow, _ columns: [ColumnDescription], _ format: ValueFormat
  ) -> [Need] {
    var needs: [Need] = []
    for (index, column) in columns.enumerated() where column.showsNumbers {
      let value = row.value(column)
      guard isLong(value) else { continue }
      let width = TextWidth.columns(of: format.short(value, column.kind))
      if width > column.minimumWidth { needs.append(Need(column: index, width: width)) }
    }
    return needs
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
    if kind.isNumeric { return text }
    return PinMark.fitted(text, columns: columns, ellipsis: ellipsis)
      ?? NumberCut.fitted(text, columns: columns, ellipsis: ellipsis)
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
