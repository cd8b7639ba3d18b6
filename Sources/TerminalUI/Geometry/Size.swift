/// How much room there is, in cells.
public struct Size: Hashable, Sendable {
  /// Width in cells.
  public var columns: Int
  /// Height in rows.
  public var rows: Int

  /// A size of `columns` by `rows` cells; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// No room at all.
  public static let zero = Size(columns: 0, rows: 0)
}
