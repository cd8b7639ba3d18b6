/// Writes a screen as SVG.
struct SVGWriter {
  let screen: Screen
  let paper: ScreenPicture.Paper

  // Six tenths of the font's size are what monospaced fonts advance by.
  private static let fontSize = 20
  private static let cellWidth = 12
  private static let cellHeight = 23
  private static let baseline = 18
  private static let margin = 16

  func document(title: String?) -> String {
    let width = screen.size.columns * SVGWriter.cellWidth + 2 * SVGWriter.margin
    let height = screen.size.rows * SVGWriter.cellHeight + 2 * SVGWriter.margin
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
        + " font-family=\"'DejaVu Sans Mono', ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC',"
        + " monospace\" font-size=\"\(SVGWriter.fontSize)\" xml:space=\"preserve\">"
    ]
    if let title { lines.append("<title>\(SVGWriter.escaped(title))</title>") }
    lines.append(
      "<rect width=\"\(width)\" height=\"\(height)\" rx=\"10\" fill=\"\(paper.background)\"/>")
    for row in 0..<screen.size.rows {
      let runs = screen.runs(ofRow: row)
      lines += runs.compactMap { background(of: $0, row: row) }
      for run in runs { lines += texts(of: run, row: row) }
    }
    if let cursor = screen.cursor { lines.append(outline(at: cursor)) }
    lines.append("</svg>\n")
    return lines.joined(separator: "\n")
  }

  private func background(of run: Screen.Run, row: Int) -> String? {
    let (_, background) = colors(of: run.style)
    guard background != paper.background else { return nil }
    return "<rect x=\"\(x(run.columns.lowerBound))\" y=\"\(y(row))\""
      + " width=\"\(run.columns.count * SVGWriter.cellWidth)\""
      + " height=\"\(SVGWriter.cellHeight)\" fill=\"\(background)\"/>"
  }

  /// The parts of a run: words with single blanks between them, and each wide character. Each
  /// has its own place, so that not even a viewer that cannot stretch text gets far from it.
  private func texts(of run: Screen.Run, row: Int) -> [String] {
    let keepsBlanks = run.style.attributes.contains(.underline)
    var texts: [String] = []
    var start = run.columns.lowerBound
    var blanks = 0
    func finish(at end: Int) {
      if start < end { texts.append(text(start..<end, run.style, row: row)) }
    }
    for column in run.columns {
      let cell = screen.cells[row * screen.size.columns + column]
      if cell.span == 2 {
        finish(at: column - blanks)
        start = column
        finish(at: min(column + 2, run.columns.upperBound))
        start = column + 2
        blanks = 0
      } else if cell.glyph == 0x20, cell.span == 1, !keepsBlanks {
        blanks += 1
      } else if cell.span == 1 {
        if blanks > 1 || blanks == column - start {
          finish(at: column - blanks)
          start = column
        }
        blanks = 0
      }
    }
    finish(at: run.columns.upperBound - blanks)
    return texts
  }

  private func text(_ columns: Range<Int>, _ style: Style, row: Int) -> String {
    let text = SVGWriter.escaped(screen.text(ofRow: row, columns: columns))
    return "<text x=\"\(x(columns.lowerBound))\" y=\"\(y(row) + SVGWriter.baseline)\""
      + " textLength=\"\(columns.count * SVGWriter.cellWidth)\"\(looks(of: style))>\(text)</text>"
  }

  private func looks(of style: Style) -> String {
    let attributes = style.attributes
    var looks = " fill=\"\(colors(of: style).foreground)\""
    if attributes.contains(.bold) { looks += " font-weight=\"bold\"" }
    if attributes.contains(.dim) { looks += " fill-opacity=\"0.6\"" }
    if attributes.contains(.italic) { looks += " font-style=\"italic\"" }
    if attributes.contains(.underline) { looks += " text-decoration=\"underline\"" }
    return looks
  }

  private func colors(of style: Style) -> (foreground: String, background: String) {
    let foreground = style.foreground.hexadecimal ?? paper.foreground
    let background = style.background.hexadecimal ?? paper.background
    return style.attributes.contains(.reverse)
      ? (background, foreground) : (foreground, background)
  }

  private func outline(at point: Point) -> String {
    "<rect x=\"\(x(point.column))\" y=\"\(y(point.row))\" width=\"\(SVGWriter.cellWidth)\""
      + " height=\"\(SVGWriter.cellHeight)\" fill=\"\(paper.foreground)\" fill-opacity=\"0.5\"/>"
  }

  private func x(_ column: Int) -> Int { SVGWriter.margin + column * SVGWriter.cellWidth }
  private func y(_ row: Int) -> Int { SVGWriter.margin + row * SVGWriter.cellHeight }

  /// XML's own characters spelled out; controls, which XML has no way to hold, replaced.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
