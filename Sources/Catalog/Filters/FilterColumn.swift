import ModelViewUpdate

/// Something of a row that predicates speak of, shown as a column or not.
package struct FilterColumn: Equatable, Sendable {
  /// Where its values come from.
  package enum Source: Equatable, Sendable {
    /// As those of a column.
    case column(ColumnDescription.Source)
    /// What is allowed, as `rw`, `r`, `w` or nothing, from two fields of the row.
    case permission(read: Int, write: Int)
  }

  /// The name in the API, which finds its title.
  package let name: String
  /// How it reads.
  package let kind: FieldKind
  /// Where its values come from.
  package let source: Source

  /// Whether it comes from measurements, which not every row has at first.
  package var isMeasured: Bool {
    if case .column(let source) = source { source.isMeasured } else { false }
  }

  /// What a row says.
  package func value(of row: Row, _ history: SampleHistory?) -> FieldValue {
    switch source {
    case .column(let source): source.value(of: row, history)
    case .permission(let read, let write):
      FilterColumn.permission(read: row.values[read], write: row.values[write])
    }
  }

  private static func permission(read: FieldValue, write: FieldValue) -> FieldValue {
    guard case .flag(let reads) = read, case .flag(let writes) = write else { return .unknown }
    return .text((reads ? "r" : "") + (writes ? "w" : ""))
  }
}

extension ColumnDescription.Source {
  /// The value of a row and of what was measured of it.
  package func value(of row: Row, _ history: SampleHistory?) -> FieldValue {
    switch self {
    case .field(let index): row.values[index]
    case .live(let index), .history(let index): history?.latest?.value(index) ?? .unknown
    case .estimate(let part): history.map(part.value) ?? .unknown
    case .age:
      history?.latest.map { .time(unixMilliseconds: $0.takenAt.unixMilliseconds) } ?? .unknown
    }
  }
}
