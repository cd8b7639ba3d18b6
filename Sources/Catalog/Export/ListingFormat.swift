/// How a list is written.
package enum ListingFormat: String, CaseIterable, Sendable {
  /// Columns for a person.
  case table
  /// The same with every field.
  case wide
  /// For programs.
  case json
  /// For spreadsheets.
  case csv
  /// For documents and tickets.
  case markdown
  /// For programs and people.
  case yaml
}
