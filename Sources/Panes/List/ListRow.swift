import Catalog
import ModelViewUpdate
import TencentCloud

/// A row with all that its line on the screen says: while that is equal, so is the line.
struct ListRow: Equatable, Sendable {
  let row: Row
  /// What was measured of it.
  let history: SampleHistory?
  let age: Freshness.Age
  let isMarked: Bool
  /// The columns of which something changed a moment ago, a bit each.
  let changedColumns: UInt64
  /// How many of its times are of another day, and are shown as a date.
  let oldTimeCount: Int

  init(_ row: Row, of list: ListPane, _ columns: [ColumnDescription], _ look: Look) {
    self.row = row
    let history = list.samples[row.id]
    self.history = history
    age = look.freshness.age(of: history)
    isMarked = !list.markedIDs.isEmpty && list.markedIDs.contains(row.id)
    changedColumns = list.marks.isEmpty ? 0 : list.marks.columns(of: row.id, columns)
    oldTimeCount = ListRow.oldTimes(row, columns, look.format)
  }

  /// Whether the service said that there is no such thing.
  var isMissing: Bool { history?.failure?.code?.hasPrefix("ResourceNotFound") == true }

  /// A cell's value.
  func value(_ column: ColumnDescription) -> FieldValue {
    ListRow.value(column, row, history)
  }

  /// The value of a row and of what was measured of it.
  static func value(
    _ column: ColumnDescription, _ row: Row, _ history: SampleHistory?
  ) -> FieldValue {
    column.source.value(of: row, history)
  }

  private static func oldTimes(
    _ row: Row, _ columns: [ColumnDescription], _ format: ValueFormat
  ) -> Int {
    var count = 0
    for column in columns where column.kind == .timeOfDay {
      guard case .field(let index) = column.source else { continue }
      switch row.values[index] {
      case .time(let time), .roughTime(_, let time): count += format.isShownAsDate(time) ? 1 : 0
      default: break
      }
    }
    return count
  }
}
