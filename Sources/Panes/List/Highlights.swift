import Catalog
package import ModelViewUpdate

/// What changed in the rows on the screen since they were looked at last: it is marked for some
/// seconds.
package struct Highlights: Equatable, Sendable {
  /// How long something stays marked, in milliseconds.
  static let milliseconds: Int64 = 4000

  private struct Place: Hashable {
    let rowID: String
    let field: String
  }

  /// When each place was marked, in milliseconds of the machine's uptime.
  private var markedAt: [Place: Int64] = [:]

  package init() {}

  /// Whether nothing is marked.
  var isEmpty: Bool { markedAt.isEmpty }

  /// Whether a field of a row is marked.
  func contains(_ field: String, of rowID: String) -> Bool {
    markedAt[Place(rowID: rowID, field: field)] != nil
  }

  /// The columns of a row that are marked, a bit each.
  func columns(of rowID: String, _ columns: [ColumnDescription]) -> UInt64 {
    var bits: UInt64 = 0
    for (index, column) in columns.enumerated()
    where contains(column.name, of: rowID) { bits |= 1 << index }
    return bits
  }

  /// Marks fields of a row.
  mutating func add(_ fields: [String], of rowID: String, at moment: Moment) {
    for field in fields {
      markedAt[Place(rowID: rowID, field: field)] = moment.uptimeMilliseconds
    }
  }

  /// Takes the marks away whose time is over.
  package mutating func removeOver(at moment: Moment) {
    markedAt = markedAt.filter {
      moment.uptimeMilliseconds - $0.value < Highlights.milliseconds
    }
  }

  /// Until the first mark is over, in milliseconds; nil where there is none.
  package func milliseconds(from moment: Moment) -> Int? {
    markedAt.values.min().map {
      Int(max(0, $0 + Highlights.milliseconds - moment.uptimeMilliseconds))
    }
  }
}

extension Highlights {
  /// Whether a value in place of another is worth a mark. What moves all the time is not: of a lag
  /// it counts how bad it is, and times and rates never do.
  static func isNews(_ old: FieldValue, _ new: FieldValue, field: String) -> Bool {
    switch (old, new) {
    case (.unknown, _), (_, .unknown), (.time, _), (_, .time), (.number, _), (_, .number): false
    case (.integer(let before), .integer(let after)) where field == "ConsumerLag":
      LagLevel(before) != LagLevel(after)
    case _ where field == "Tps": false
    default: old != new
    }
  }
}

extension ListPane {
  /// The fields of a sample that are news against the one before.
  func news(_ old: SampleHistory, _ new: SampleHistory) -> [String] {
    guard let before = old.latest, let after = new.latest, before.takenAt != after.takenAt else {
      return []
    }
    let fields = resource.live?.fields ?? []
    var names = zip(fields, zip(before.values, after.values)).compactMap { field, values in
      Highlights.isNews(values.0, values.1, field: field.name) ? field.name : nil
    }
    // Where it is going is worth a mark only where it matters.
    if let was = old.estimate?.direction, let now = new.estimate?.direction, was != now,
      let lag = after.group?.lag, LagLevel(lag) >= .high
    {
      names.append(EstimatePart.rate.rawValue)
    }
    return names
  }

  /// Marks what is news in rows that were read again, of those on the screen.
  mutating func markNews(in newRows: [Row], at moment: Moment) {
    let visible = Set(visibleIDs)
    for row in newRows {
      guard let index = rowIndices[row.id] else { continue }
      guard visible.contains(row.id), rows[index].values != row.values else { continue }
      let names = zip(resource.fields, zip(rows[index].values, row.values)).compactMap {
        Highlights.isNews($1.0, $1.1, field: $0.name) ? $0.name : nil
      }
      marks.add(names, of: row.id, at: moment)
    }
  }
}
