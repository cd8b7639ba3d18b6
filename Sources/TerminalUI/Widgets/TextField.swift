/// A line of input: the text around the cursor, and the terminal's cursor in its place.
public struct TextField: Sendable {
  private let editor: LineEditor
  private let placeholder: String
  private let style: Style
  private let placeholderStyle: Style
  private let mask: Character?

  /// A field that shows what `editor` holds, or `placeholder` while it holds nothing. With a
  /// `mask` that stands for every character, as for passwords.
  public init(
    editor: LineEditor, placeholder: String, style: Style, placeholderStyle: Style,
    mask: Character? = nil
  ) {
    self.editor = editor
    self.placeholder = placeholder
    self.style = style
    self.placeholderStyle = placeholderStyle
    self.mask = mask
  }

  /// Fills the first line of `canvas`. Text that is too long is shown from the first character
  /// on that leaves the cursor in sight.
  public func draw(on canvas: Canvas) {
    let columns = canvas.size.columns
    guard columns > 0, canvas.size.rows > 0 else { return }
    if editor.text.isEmpty {
      canvas.write(placeholder, at: .zero, style: placeholderStyle, columns: columns)
      canvas.placeCursor(at: .zero)
      return
    }
    let text = mask.map { String(repeating: $0, count: editor.text.count) } ?? editor.text
    let before = Array(text.prefix(editor.cursor))
    let (start, column) = TextField.scrolled(before, columns: columns)
    canvas.fill(Rectangle(column: 0, row: 0, columns: columns, rows: 1), style: style)
    canvas.write(String(text.dropFirst(start)), at: .zero, style: style)
    canvas.placeCursor(at: Point(column: column, row: 0))
  }

  /// How many characters go out of sight at the left, and the column of the cursor then. The
  /// cell of the cursor is kept free, as it stands after the text while one types.
  private static func scrolled(_ before: [Character], columns: Int) -> (start: Int, column: Int) {
    var start = before.count
    var used = 0
    while start > 0 {
      let width = TextWidth.columns(of: String(before[start - 1]))
      if used + width > columns - 1 { break }
      used += width
      start -= 1
    }
    return (start, used)
  }
}
