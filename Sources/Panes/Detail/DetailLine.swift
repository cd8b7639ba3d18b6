/// A line of a detail.
package enum DetailLine: Equatable, Sendable {
  /// Cells that labels take.
  static let labelWidth = 24

  case heading(String)
  /// The heading of a message's body.
  case bodyHeading(String)
  case field(label: String, value: String, element: ThemeElement, depth: Int)
  /// A row of a table, over the whole width.
  case row(String, element: ThemeElement)
  case problem(String)
  case code(String)
  /// A row of the picture that stands above the fields, counted from its top.
  case picture(row: Int)
  case blank
}
