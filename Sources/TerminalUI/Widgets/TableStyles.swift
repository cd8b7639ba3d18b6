/// How a table is painted.
public struct TableStyles: Hashable, Sendable {
  /// The titles of the columns.
  public var header: Style
  /// The title of the column that rows are sorted by.
  public var sortedHeader: Style
  /// Values that have no style of their own.
  public var text: Style
  /// Laid over the selected row.
  public var selection: Style
  /// The marks of rows.
  public var mark: Style

  /// Styles for a table.
  public init(
    header: Style = Style(attributes: .bold),
    sortedHeader: Style = Style(attributes: [.bold, .underline]), text: Style = .plain,
    selection: Style = Style(attributes: .reverse), mark: Style = .plain
  ) {
    self.header = header
    self.sortedHeader = sortedHeader
    self.text = text
    self.selection = selection
    self.mark = mark
  }
}
