/// How labels and values are painted.
public struct FieldListStyles: Hashable, Sendable {
  /// Labels.
  public var label: Style
  /// Values that have no style of their own.
  public var value: Style

  /// Styles for labels and values.
  public init(label: Style = .plain, value: Style = .plain) {
    self.label = label
    self.value = value
  }
}

/// Labels with their values, one below the other, long values wrapped beside their label.
public struct FieldList: Sendable {
  /// A label and its value.
  public struct Field: Hashable, Sendable {
    /// What the value is.
    public var label: String
    /// The value, which may have several lines.
    public var value: String
    /// The value's own style.
    public var style: Style?

    /// A label and its value.
    public init(_ label: String, _ value: String, style: Style? = nil) {
      self.label = label
      self.value = value
      self.style = style
    }
  }

  private struct Line: Sendable {
    let label: String
    let value: String
    let style: Style
  }

  private static let gap = 2

  private let lines: [Line]
  private let labelColumns: Int
  private let labelStyle: Style

  /// The fields for a window of `columns`. Labels take the width of the longest of them, but at
  /// most two fifths of the window.
  public init(_ fields: [Field], columns: Int, styles: FieldListStyles = FieldListStyles()) {
    let longest = fields.reduce(0) { max($0, TextWidth.columns(of: $1.label)) }
    labelColumns = max(0, min(longest, columns * 2 / 5))
    labelStyle = styles.label
    let room = max(1, columns - labelColumns - FieldList.gap)
    lines = fields.flatMap { field in
      TextWidth.wrap(field.value, columns: room).enumerated().map { index, value in
        Line(
          label: index == 0 ? field.label : "", value: value, style: field.style ?? styles.value)
      }
    }
  }

  /// How many lines there are on the screen, for scrolling.
  public var lineCount: Int { lines.count }

  /// Draws on `canvas` from line `firstLine` on, or from as near as the list allows.
  public func draw(firstLine: Int, on canvas: Canvas) {
    let rows = canvas.size.rows
    let first = max(0, min(firstLine, lines.count - max(1, rows)))
    let start = labelColumns + FieldList.gap
    for (row, line) in lines[first...].prefix(rows).enumerated() {
      canvas.write(
        line.label, at: Point(column: 0, row: row), style: labelStyle, columns: labelColumns)
      canvas.write(
        line.value, at: Point(column: start, row: row), style: line.style,
        columns: max(0, canvas.size.columns - start))
    }
  }
}
