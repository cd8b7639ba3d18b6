import TerminalUI

/// A line of JSON: the key, then the value in the style of its type.
struct JSONLineView {
  let look: Look
  /// What it stands on.
  var surface = ThemeElement.text

  func draw(_ text: String, at row: Int, on canvas: Canvas) {
    let indent = text.prefix { $0 == " " }
    let rest = text.dropFirst(indent.count)
    var column = 1 + indent.count
    var value = rest
    if rest.hasPrefix("\""), let colon = rest.firstRange(of: "\": ") {
      let key = rest[..<colon.upperBound]
      column += canvas.write(
        String(key), at: Point(column: column, row: row), style: look.on(surface, .codeKey))
      value = rest[colon.upperBound...]
    }
    let element: ThemeElement =
      switch value.first {
      case "\"": .codeString
      case .some("0"..."9"), "-": .codeNumber
      default: .code
      }
    canvas.write(
      String(value), at: Point(column: column, row: row), style: look.on(surface, element))
  }
}
