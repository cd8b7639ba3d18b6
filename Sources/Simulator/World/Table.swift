/// What a row of a table is found by.
protocol Named: Sendable {
  var name: String { get }
}

/// Rows in the order of their making, found by name at once.
struct Table<Row: Named>: Sendable {
  private(set) var rows: [Row] = []
  private var positions: [String: Int] = [:]

  init(_ rows: [Row] = []) {
    self.rows.reserveCapacity(rows.count)
    positions.reserveCapacity(rows.count)
    for row in rows { upsert(row) }
  }

  var count: Int { rows.count }

  subscript(name: String) -> Row? { positions[name].map { rows[$0] } }

  /// Adds the row, or puts it in the place of the one with its name.
  mutating func upsert(_ row: Row) {
    if let position = positions[row.name] {
      rows[position] = row
    } else {
      positions[row.name] = rows.count
      rows.append(row)
    }
  }

  /// Takes the row out, if there is one with that name. The order of the others stays.
  mutating func remove(_ name: String) {
    guard let position = positions.removeValue(forKey: name) else { return }
    rows.remove(at: position)
    for index in position..<rows.count { positions[rows[index].name] = index }
  }
}
