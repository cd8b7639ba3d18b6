/// Every column that a list can have.
extension Resource {
  /// Its own columns, and behind them all other fields of its rows and samples.
  package var everyColumn: [ColumnDescription] {
    var every = columns
    for (index, field) in (live?.fields ?? []).enumerated()
    where !every.contains(where: { $0.source == .live(index) }) {
      every.append(ColumnDescription(.live(index), field))
    }
    for (index, field) in fields.enumerated()
    where !every.contains(where: { $0.source == .field(index) }) {
      every.append(ColumnDescription(.field(index), field))
    }
    return every
  }

  /// The column of a name as a predicate may write it.
  package func column(named name: String) -> ColumnDescription? {
    guard let known = FilterColumns(self)[name] else { return nil }
    return everyColumn.first { .column($0.source) == known.source }
  }
}

extension ColumnDescription {
  /// A field that is no column by itself.
  fileprivate init(_ source: Source, _ field: FieldDescription) {
    let width =
      switch field.kind {
      case .time: 19
      case .text, .structure: 16
      case .token: 12
      case .flag: 8
      default: 9
      }
    self.init(
      source: source, name: field.name, kind: field.kind, minimumWidth: width,
      weight: width == 16 ? 1 : 0, sortField: nil)
  }
}
