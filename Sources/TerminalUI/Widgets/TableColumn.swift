/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  /// How wide a column is, in cells.
  public enum Width: Hashable, Sendable {
    /// Always so wide.
    case fixed(Int)
    /// At least so wide, and with a share of the room that is left over, by weight.
    case flexible(minimum: Int, weight: Int)

    var minimum: Int {
      switch self {
      case .fixed(let columns), .flexible(let columns, _): max(1, columns)
      }
    }

    var weight: Int {
      if case .flexible(_, let weight) = self { max(0, weight) } else { 0 }
    }
  }

  /// What stands above it.
  public var title: String
  /// How wide it is.
  public var width: Width
  /// Where its text stands; numbers stand at the right.
  public var alignment: Alignment

  /// A column.
  public init(_ title: String, width: Width, alignment: Alignment = .leading) {
    self.title = title
    self.width = width
    self.alignment = alignment
  }
}

/// One value of a table.
public struct TableCell: Hashable, Sendable {
  /// The value as text of any source.
  public var text: String
  /// The value's own style; nil for the table's.
  public var style: Style?

  /// A value.
  public init(_ text: String, style: Style? = nil) {
    self.text = text
    self.style = style
  }
}
