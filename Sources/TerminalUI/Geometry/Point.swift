/// A place on the screen, in cells from the top left corner, both counted from 0.
public struct Point: Hashable, Sendable {
  /// Cells from the left edge.
  public var column: Int
  /// Rows from the top edge.
  public var row: Int

  /// A place `column` cells from the left and `row` rows from the top.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The top left corner.
  public static let zero = Point(column: 0, row: 0)
}
