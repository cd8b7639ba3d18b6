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
  /// A value and where it stands.
  public struct Entry: Hashable, Sendable {
    /// From 0 at the left to 1 at the right.
    public var position: Double
    /// The value.
    public var value: Double

    /// A value at a place.
    public init(position: Double, value: Double) {
      self.position = position
      self.value = value
    }
  }

  /// Values of another source, in a style of their own.
  public struct Layer: Sendable {
    /// The values, between gaps.
    public var stretches: [[Entry]]
    /// How their line is painted.
    public var style: Style

    /// A line below others.
    public init(_ stretches: [[Entry]], style: Style) {
      self.stretches = stretches
      self.style = style
    }
  }

  /// A mark on the axis of times.
  public struct Mark: Hashable, Sendable {
    /// From 0 at the left to 1 at the right.
    public var position: Double
    /// What stands below it.
    public var text: String

    /// A mark at a place.
    public init(position: Double, text: String) {
      self.position = position
      self.text = text
    }
  }

  /// What the height stands for; nil while nothing is known.
  public let range: ClosedRange<Double>?
  /// The width that the labels of the values take at least, in cells.
  public var gutter = 0
  /// What is shown, in the middle of the labels of the values.
  public var title = ""
  /// Marks on the axis of times, which is left out where there are none.
  public var marks: [Mark] = []
  /// How it is painted.
  public var styles = ChartStyles()
  /// Where a line from top to bottom stands, from 0 at the left to 1 at the right; nil where none does.
  public var cursor: Double?
  /// Whether it is drawn with few bytes, for a slow link.
  public var isSparing = false
  /// What is drawn below it in the same range, where it leaves room; the first one on top.
  public var layers: [Layer] = []

  private let stretches: [[Entry]]
  private let label: (Double) -> String

  /// A chart of stretches of values, between which nothing is drawn. Without a `range` the height
  /// goes from the least value to the greatest. `label` writes a value.
  public init(
    _ stretches: [[Entry]], range: ClosedRange<Double>? = nil, label: @escaping (Double) -> String
  ) {
    self.stretches = stretches.map { stretch in
      stretch.filter { $0.value.isFinite && $0.position.isFinite }
    }
    self.range = range ?? Chart.range(of: self.stretches.flatMap { $0.map(\.value) })
    self.label = label
  }

  /// The width of what is written at the values' axis, in cells.
  public var labelWidth: Int {
    guard let range else { return gutter }
    return [label(range.upperBound), label(range.lowerBound), title].map(TextWidth.columns)
      .reduce(gutter, max)
  }

  /// Fills `canvas`. Where there is no room for axes, only the line is drawn.
  public func draw(on canvas: Canvas) {
    let rows = canvas.size.rows
    let plotRows = marks.isEmpty ? rows : rows - 2
    guard let range else {
      canvas.write(
        String(canvas.symbols.unknown), at: Point(column: 0, row: rows / 2), style: styles.label,
        columns: canvas.size.columns, alignment: .center)
      return
    }
    guard plotRows >= 2 else { return drawLine(on: canvas) }
    let gutter = min(labelWidth, canvas.size.columns / 2)
    let plot = Rectangle(
      column: gutter + 1, row: 0, columns: canvas.size.columns - gutter - 1, rows: plotRows)
    var labels = [(label(range.upperBound), 0), (label(range.lowerBound), plotRows - 1)]
    if plotRows > 2 { labels.append((title, plotRows / 2)) }
    for (text, row) in labels {
      canvas.write(
        text, at: Point(column: 0, row: row), style: styles.label, columns: gutter,
        alignment: .trailing)
    }
    canvas.fill(
      Rectangle(column: gutter, row: 0, columns: 1, rows: plotRows),
      with: canvas.symbols.vertical, style: styles.axis)
    if !marks.isEmpty { drawTimes(below: plot, on: canvas) }
    drawLine(on: canvas[plot])
    drawCursor(on: canvas[plot])
  }

  /// It leaves what is drawn as it is.
  private func drawCursor(on canvas: Canvas) {
    guard let cursor, (0...1).contains(cursor), canvas.size.columns > 0 else { return }
    let column = Chart.place(cursor, among: canvas.size.columns)
    let line = Rectangle(column: column, row: 0, columns: 1, rows: canvas.size.rows)
    canvas.restyle(line) { $0.overlaid(with: Style(attributes: .reverse)) }
  }

  private func drawTimes(below plot: Rectangle, on canvas: Canvas) {
    let symbols = canvas.symbols
    let corner: Character = symbols.isUnicode ? "└" : symbols.bottomLeft
    canvas.write(
      String(corner), at: Point(column: plot.minColumn - 1, row: plot.endRow),
      style: styles.axis)
    let below = canvas[
      Rectangle(column: plot.minColumn, row: plot.endRow, columns: plot.size.columns, rows: 2)]
    below.horizontalLine(row: 0, style: styles.axis)
    var free = 0
    for mark in marks where (0...1).contains(mark.position) {
      let column = Chart.place(mark.position, among: below.size.columns)
      let width = TextWidth.columns(of: mark.text)
      let start = max(0, min(column - width / 2, below.size.columns - width))
      if start < free { continue }
      below.write(
        symbols.isUnicode ? "┴" : "+", at: Point(column: column, row: 0),
        style: styles.axis)
      below.write(
        mark.text, at: Point(column: start, row: 1), style: styles.label)
      free = start + width + 1
    }
  }

  private func drawLine(on canvas: Canvas) {
    guard let range else { return }
    let own = grid(of: stretches, in: range, on: canvas)
    let below = layers.map { (grid: grid(of: $0.stretches, in: range, on: canvas), $0.style) }
    for row in 0..<canvas.size.rows {
      let text = own.text(ofRow: row)
      canvas.write(text, at: Point(column: 0, row: row), style: styles.line)
      if below.isEmpty { continue }
      var covered = text.map { $0 != " " }
      for (grid, style) in below {
        for (column, dots) in grid.text(ofRow: row).enumerated()
        where dots != " " && !covered[column] {
          canvas.write(String(dots), at: Point(column: column, row: row), style: style)
          covered[column] = true
        }
      }
    }
  }

  private func grid(
    of stretches: [[Entry]], in range: ClosedRange<Double>, on canvas: Canvas
  ) -> PlotGrid {
    var grid = PlotGrid(
      columns: canvas.size.columns, rows: canvas.size.rows,
      dots: isSparing ? .marks : .init(canvas.symbols))
    for stretch in stretches {
      var last: (x: Int, y: Int)?
      for point in stretch where (0...1).contains(point.position) && point.value.isFinite {
        let share = range.share(of: point.value) ?? 0.5
        let place = (
          x: Chart.place(point.position, among: grid.width),
          y: Int((1 - share) * Double(grid.height - 1) + 0.5)
        )
        grid.line(from: last ?? place, to: place)
        last = place
      }
    }
    return grid
  }

  private static func place(_ position: Double, among count: Int) -> Int {
    Int(position * Double(max(0, count - 1)) + 0.5)
  }

  private static func range(of known: [Double]) -> ClosedRange<Double>? {
    guard let least = known.min(), let greatest = known.max() else { return nil }
    return least...greatest
  }
}
