package import TencentCloud

/// A list as a command prints it, or the console writes it to a file.
package struct Listing: Equatable, Sendable {
  /// Something that is said of the whole list: where it is from, of when, how much of all it is.
  package struct Note: Equatable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What is said of the whole; of what a command prints nothing, as its arguments say it.
  package var notes: [Note] = []
  /// The columns of a table and of CSV.
  package var columns: [TextTable.Column]
  /// A cell for each column.
  package var rows: [[ListingCell]]
  /// The same as JSON.
  package var json: JSONValue

  package init(
    notes: [Note] = [], columns: [TextTable.Column], rows: [[ListingCell]], json: JSONValue
  ) {
    self.notes = notes
    self.columns = columns
    self.rows = rows
    self.json = json
  }

  /// How it is to be written.
  package struct Style: Equatable, Sendable {
    package var format: ListingFormat
    /// Whether CSV has text as it came.
    package var isRaw: Bool
    /// Whether a terminal reads it: it obeys nothing of it, whatever is asked for.
    package var isForTerminal: Bool
    /// How wide that is, in cells; nil where nothing is to be cut.
    package var width: Int?

    package init(
      _ format: ListingFormat, isRaw: Bool = false, isForTerminal: Bool = false,
      width: Int? = nil
    ) {
      self.format = format
      self.isRaw = isRaw
      self.isForTerminal = isForTerminal
      self.width = width
    }
  }

  /// The list with its last line's end.
  package func text(_ style: Style) -> String {
    switch style.format {
    case .json: document.indented + "\n"
    case .yaml: YAMLText.text(document)
    case .csv:
      CSV(isRaw: style.isRaw, isVisible: style.isForTerminal || !style.isRaw)
        .text(notes: notes, titles: columns.map(\.title), rows: rows)
    case .markdown: MarkdownText.text(notes: notes, self.withoutWide)
    case .table: withoutWide.table(style)
    case .wide: table(Style(.wide, isForTerminal: style.isForTerminal))
    }
  }

  private func table(_ style: Style) -> String {
    let lines = notes.map { "\($0.name)\($0.name.colon)\($0.value)\n" }.joined()
    let table = TextTable(
      columns: columns, rows: rows.map { zip(columns, $0).map { $0.shown($1) } })
    return lines + table.text(width: style.width) + "\n"
  }

  /// Without the columns that only a wide table has.
  private var withoutWide: Listing {
    let kept = columns.indices.filter { !columns[$0].isWide }
    if kept.count == columns.count { return self }
    var listing = self
    listing.columns = kept.map { columns[$0] }
    listing.rows = rows.map { row in kept.map { row[$0] } }
    return listing
  }

  /// The JSON, below what is said of it where something is.
  private var document: JSONValue {
    if notes.isEmpty { return json }
    var members = Dictionary(
      notes.map { ($0.name, JSONValue.string($0.value)) }, uniquingKeysWith: { first, _ in first })
    members["Items"] = json
    return .object(members)
  }
}
