/// Text in lines, such as a message or JSON, wrapped to the window and scrolled by line.
public struct TextView: Sendable {
  /// The lines as they are on the screen.
  public let lines: [String]
  private let style: Style

  /// `text` for a window of `columns`: broken between words where it is longer than a line.
  public init(_ text: String, columns: Int, style: Style = .plain) {
    lines = TextWidth.wrap(text, columns: columns)
    self.style = style
  }

  /// The last line that may stand first in a window of `rows`.
  public func lastFirstLine(rows: Int) -> Int { max(0, lines.count - max(1, rows)) }

  /// Fills `canvas` from line `firstLine` on, or from as near as the text allows.
  public func draw(firstLine: Int, on canvas: Canvas) {
    let rows = canvas.size.rows
    let first = max(0, min(firstLine, lastFirstLine(rows: rows)))
    canvas.fill(canvas.bounds, style: style)
    for (row, line) in lines[first...].prefix(rows).enumerated() {
      canvas.write(
        line, at: Point(column: 0, row: row), style: style, columns: canvas.size.columns)
    }
  }
}
