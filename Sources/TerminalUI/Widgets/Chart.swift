/// How a chart is painted.
public struct ChartStyles: Hashable, Sendable {
  /// The line of values.
  public var line: Style
  /// The axes.
  public var axis: Style
  /// What stands at the axes.
  public var label: Style

  /// Styles for a chart.
  public init(line: Style = .plain, axis: Style = .plain, label: Style = .plain) {
    self.line = line
    self.axis = axis
    self.label = label
  }
}

/// Numbers over time as a line between two axes, the oldest at the left.
public struct Chart {
  /// What the height stands for; nil while nothing is known.
  public let range: ClosedRange<Double>?
  private let values: [Double?]
  private let start: String
  private let end: String
  private let styles: ChartStyles
  private let label: (Double) -> String

  /// A chart of `values` at equal distances, nil where nothing is known, which leaves a gap.
  /// Without a `range` the height goes from the least known value to the greatest. `start` and
  /// `end` say when the first and the last value are from; `label` writes a value.
  public init(
    _ values: [Double?], range: ClosedRange<Double>? = nil, start: String = "", end: String = "",
    styles: ChartStyles = ChartStyles(), label: @escaping (Double) -> String
  ) {
    self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    self.range = range ?? Chart.range(of: self.values.compactMap { $0 })
    self.start = start
    self.end = end
    self.styles = styles
    self.label = label
  }

  /// Fills `canvas`. In less than three rows only the line is drawn.
  public func draw(on canvas: Canvas) {
    let rows = canvas.size.rows
    guard rows >= 3, let range else {
      if range == nil {
        canvas.write(
          String(canvas.symbols.unknown), at: Point(column: 0, row: rows / 2),
          style: styles.label, columns: canvas.size.columns, alignment: .center)
      } else {
        drawLine(on: canvas)
      }
      return
    }
    let (high, low) = (label(range.upperBound), label(range.lowerBound))
    let room = max(TextWidth.columns(of: high), TextWidth.columns(of: low))
    let gutter = min(room, canvas.size.columns / 2)
    let plot = Rectangle(
      column: gutter + 1, row: 0, columns: canvas.size.columns - gutter - 1, rows: rows - 2)
    for (text, row) in [(low, plot.endRow - 1), (high, 0)] {
      canvas.write(
        text, at: Point(column: 0, row: row), style: styles.label, columns: gutter,
        alignment: .trailing)
    }
    drawAxes(around: plot, on: canvas)
    drawLine(on: canvas[plot])
  }

  private func drawAxes(around plot: Rectangle, on canvas: Canvas) {
    let symbols = canvas.symbols
    canvas.fill(
      Rectangle(column: plot.minColumn - 1, row: 0, columns: 1, rows: plot.size.rows),
      with: symbols.vertical, style: styles.axis)
    let corner: Character = symbols.isUnicode ? "└" : symbols.bottomLeft
    canvas.write(
      String(corner), at: Point(column: plot.minColumn - 1, row: plot.endRow),
      style: styles.axis)
    let below = canvas[
      Rectangle(column: plot.minColumn, row: plot.endRow, columns: plot.size.columns, rows: 2)]
    below.horizontalLine(row: 0, style: styles.axis)
    let endWidth = min(TextWidth.columns(of: end), plot.size.columns)
    below.write(
      start, at: Point(column: 0, row: 1), style: styles.label,
      columns: max(0, plot.size.columns - endWidth - 1))
    below.write(
      end, at: Point(column: plot.size.columns - endWidth, row: 1), style: styles.label,
      columns: endWidth)
  }

  private func drawLine(on canvas: Canvas) {
    guard let range else { return }
    var grid = PlotGrid(
      columns: canvas.size.columns, rows: canvas.size.rows, isBraille: canvas.symbols.isUnicode)
    var last: (x: Int, y: Int)?
    for (index, value) in values.enumerated() {
      guard let value else {
        last = nil
        continue
      }
      let share = range.share(of: value) ?? 0.5
      // The newest value stands at the right edge, also where it is the only one.
      let x = values.count > 1 ? index * (grid.width - 1) / (values.count - 1) : grid.width - 1
      let point = (x: x, y: Int((1 - share) * Double(grid.height - 1) + 0.5))
      grid.line(from: last ?? point, to: point)
      last = point
    }
    for row in 0..<canvas.size.rows {
      canvas.write(grid.text(ofRow: row), at: Point(column: 0, row: row), style: styles.line)
    }
  }

  private static func range(of known: [Double]) -> ClosedRange<Double>? {
    guard let least = known.min(), let greatest = known.max() else { return nil }
    return least...greatest
  }
}
