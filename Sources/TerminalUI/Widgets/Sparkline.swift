/// Numbers over time as one line of bars, the newest at the right.
public struct Sparkline: Sendable {
  private let values: [Double?]
  private let range: ClosedRange<Double>?
  private let style: Style

  /// A line of `values`, nil where nothing is known. Without a `range` the least known value is
  /// the lowest bar and the greatest the highest.
  public init(_ values: [Double?], range: ClosedRange<Double>? = nil, style: Style = .plain) {
    self.values = values
    self.range = range
    self.style = style
  }

  /// Fills the first row of `canvas`, at its right end where there are fewer values than cells.
  public func draw(on canvas: Canvas) {
    let columns = canvas.size.columns
    canvas.write(
      text(columns: columns, symbols: canvas.symbols), at: .zero, style: style,
      columns: columns, alignment: .trailing)
  }

  /// The bars of the last `columns` values. What is not known is a blank, and every known value,
  /// the least one too, is more than a blank.
  public func text(columns: Int, symbols: Symbols) -> String {
    let shown = values.suffix(max(0, columns)).map { $0.flatMap { $0.isFinite ? $0 : nil } }
    guard let range = range ?? Sparkline.range(of: shown.compactMap { $0 }) else {
      return String(repeating: " ", count: shown.count)
    }
    let levels = symbols.levels
    return String(
      shown.map { value in
        guard let value else { return " " }
        let share = range.share(of: value) ?? (value == 0 ? 0 : 0.5)
        return levels[1 + Int(share * Double(levels.count - 2) + 0.5)]
      } as [Character])
  }

  private static func range(of known: [Double]) -> ClosedRange<Double>? {
    guard let least = known.min(), let greatest = known.max() else { return nil }
    return least...greatest
  }
}
