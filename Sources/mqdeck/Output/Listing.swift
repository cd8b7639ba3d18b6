import TencentCloud

/// A list as a command prints it.
struct Listing {
  /// The columns of a table and of CSV.
  var columns: [TextTable.Column]
  /// A cell for each column.
  var rows: [[Cell]]
  /// The same as JSON.
  var json: JSONValue

  /// The list with its last line's end.
  /// - Parameter isForTerminal: a terminal obeys nothing of it, whatever is asked for.
  func text(_ style: ListStyle, isForTerminal: Bool) -> String {
    switch style.format {
    case .json: return json.indented + "\n"
    case .csv:
      return CSV(isRaw: style.isRaw, isVisible: isForTerminal || !style.isRaw)
        .text(titles: columns.map(\.title), rows: rows)
    case .table:
      return TextTable(columns: columns, rows: rows.map { $0.map(\.shown) }).text + "\n"
    }
  }
}
