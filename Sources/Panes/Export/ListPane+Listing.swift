package import Catalog
import ModelViewUpdate
import TencentCloud

extension ListPane {
  /// A column of what is taken out of the list.
  private struct Place {
    let name: String
    let column: ColumnDescription?
    /// Where it stands among the row's values, where no column shows it.
    let field: Int?
    let isNumber: Bool

    var isWide: Bool { column == nil }
  }

  /// The columns of the screen, and behind them the fields that none of them shows. A picture says
  /// nothing outside of the screen.
  private var places: [Place] {
    let columns = resource.columns.filter {
      if case .history = $0.source { false } else { true }
    }
    let shown = Set(
      columns.compactMap { column in
        if case .field(let index) = column.source { index } else { nil as Int? }
      })
    return columns.map {
      Place(name: $0.name, column: $0, field: nil, isNumber: $0.kind.isNumeric)
    }
      + resource.fields.indices.filter { !shown.contains($0) }.map { index in
        Place(
          name: resource.fields[index].name, column: nil, field: index,
          isNumber: resource.fields[index].kind.isNumeric)
      }
  }

  private func value(_ place: Place, of row: Row, _ redaction: Redaction) -> FieldValue {
    var value = FieldValue.unknown
    if let column = place.column {
      value = self.value(column, of: row)
    } else if let field = place.field {
      value = row.values[field]
    }
    return redaction.applied(to: value, of: place.name)
  }

  /// The rows that are shown, in their order, as a list to be written.
  package func listing(_ terms: ExportTerms) -> Listing {
    let (places, shown) = (places, order.map { rows[$0] })
    return Listing(
      notes: terms.notes + notes(terms),
      columns: places.map { place in
        TextTable.Column(
          title: terms.hasWords ? resource.title(ofField: place.name)[terms.language] : place.name,
          isNumber: place.isNumber, isWide: place.isWide)
      },
      rows: shown.map { row in
        places.map { ListingCell(value($0, of: row, terms.redaction).plain) }
      },
      json: .array(shown.map { json(of: $0, places, terms.redaction) }))
  }

  private func json(of row: Row, _ places: [Place], _ redaction: Redaction) -> JSONValue {
    .object(
      Dictionary(
        places.map { ($0.name, value($0, of: row, redaction).plain.json) },
        uniquingKeysWith: { first, _ in first }))
  }

  private func notes(_ terms: ExportTerms) -> [Listing.Note] {
    var notes: [Listing.Note] = []
    if let refreshedAt {
      notes.append(
        terms.note(ExportPhrases.readAt, UniversalTime.text(refreshedAt.unixMilliseconds)))
    }
    if let range = location.range {
      notes.append(
        terms.note(
          ExportPhrases.range,
          "\(UniversalTime.text(range.start))/\(UniversalTime.text(range.end))"))
    }
    if let query = location.query { notes.append(terms.note(ExportPhrases.query, query.text)) }
    if !filterText.isEmpty { notes.append(terms.note(ExportPhrases.filter, filterText)) }
    let isWhole = isComplete && flaw == nil && lastFailure == nil && !mayHaveMore
    let count = ExportPhrases.rows(order.count, of: total ?? knownTotal, isWhole: isWhole)
    notes.append(
      terms.note(
        ExportPhrases.rows, terms.hasWords ? count[terms.language] : count.english))
    return notes
  }

  private var knownTotal: Int? { isComplete ? rows.count : nil }

  /// Rows as lines with tabs between their values, the columns of the screen, for a spreadsheet: of
  /// several rows the titles stand above.
  package func tabbedText(of rows: [Row], _ language: Language) -> String {
    let shown = places.filter { $0.column != nil }
    let redaction = Redaction(keepsBodies: true, keepsAddresses: true)
    let titles = shown.map { resource.title(ofField: $0.name)[language] }
    let cells = rows.map { row in
      shown.map { ListingCell(value($0, of: row, redaction).plain) }
    }
    return TabbedText.lines(titles: rows.count > 1 ? titles : nil, cells)
  }
}

extension FieldValue {
  /// The value with what stands for no number in words: there are lags that never drain.
  var plain: FieldValue {
    switch self {
    case .integer(let seconds):
      EstimatePart.phrase(seconds: seconds).map { .token($0.english) } ?? self
    default: self
    }
  }

  /// As exports tell it: secrets masked, numbers to two digits.
  var json: JSONValue {
    switch (self, ListingCell(self)) {
    case (.integer(let integer), _): .integer(integer)
    case (.flag(let flag), _): .bool(flag)
    case (.structure(let json), _): json.masked()
    case (.number(let number), _): .number((number * 100).rounded() / 100)
    case (_, .unknown): .null
    case (_, .text(let text)), (_, .exact(let text)): .string(text)
    }
  }
}
