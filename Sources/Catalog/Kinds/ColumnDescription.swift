/// A column of a list.
package struct ColumnDescription: Equatable, Sendable {
  /// Where its values come from.
  package enum Source: Equatable, Sendable {
    /// A field of the row.
    case field(Int)
    /// A field of the newest sample.
    case live(Int)
    /// The last samples of a live field as a small picture.
    case history(Int)
    /// What the samples say of where a lag is going.
    case estimate(EstimatePart)
    /// How old the newest sample is.
    case age

    /// Whether it comes from measurements.
    package var isMeasured: Bool {
      if case .field = self { false } else { true }
    }
  }

  /// Where its values come from.
  package let source: Source
  /// The name in the API, which finds its title.
  package let name: String
  /// How it reads.
  package let kind: FieldKind
  /// The least width, in cells.
  package let minimumWidth: Int
  /// What it takes of the room that is left, against the other columns.
  package let weight: Int
  /// The field by which it is sorted, where that is another one.
  package var sortField: Int?

  /// Whether it shows a picture, and no value.
  package var isPicture: Bool { if case .history = source { true } else { false } }
}
