/// How a dialog is painted.
public struct DialogStyles: Hashable, Sendable {
  /// The surface and the message on it.
  public var surface: Style
  /// The border.
  public var border: Style
  /// The title.
  public var title: Style
  /// A button.
  public var button: Style
  /// The button that Enter presses.
  public var focusedButton: Style

  /// Styles for a dialog.
  public init(
    surface: Style = .plain, border: Style = .plain, title: Style = .plain,
    button: Style = .plain, focusedButton: Style = Style(attributes: .reverse)
  ) {
    self.surface = surface
    self.border = border
    self.title = title
    self.button = button
    self.focusedButton = focusedButton
  }
}

/// A question in the middle of the screen: a message, and buttons one of which has the focus.
public struct Dialog: Sendable {
  /// The widest that lines of a message are.
  public static let maximumLine = 60

  private let title: String
  private let message: String
  private let buttons: [String]
  private let focused: Int
  private let styles: DialogStyles

  /// A dialog whose button number `focused`, from 0, is the one that Enter presses.
  public init(
    title: String, message: String, buttons: [String], focused: Int,
    styles: DialogStyles = DialogStyles()
  ) {
    self.title = title
    self.message = message
    self.buttons = buttons
    self.focused = focused
    self.styles = styles
  }

  /// Draws the dialog in the middle of `canvas`. Where it is too small for all of it the end of
  /// the message goes, never the buttons.
  public func draw(on canvas: Canvas) {
    let (rectangle, lines) = arranged(in: canvas.size)
    canvas.fill(rectangle, style: styles.surface)
    let border = styles.surface.overlaid(with: styles.border)
    let inside = canvas.box(
      rectangle, style: border, title: title,
      titleStyle: styles.surface.overlaid(with: styles.title))
    let text = inside[inside.bounds.inset(columns: 1, rows: 0)]
    let (upper, lower) = text.bounds.splitBottom(buttons.isEmpty ? 0 : 1)
    for (row, line) in lines.prefix(upper.size.rows).enumerated() {
      text.write(
        line, at: Point(column: 0, row: row), style: styles.surface, columns: upper.size.columns)
    }
    drawButtons(on: text[lower])
  }

  /// Where the dialog stands in a window of `size`, for the mouse.
  public func rectangle(in size: Size) -> Rectangle { arranged(in: size).rectangle }

  private func arranged(in size: Size) -> (rectangle: Rectangle, lines: [String]) {
    let room = max(1, min(Dialog.maximumLine, size.columns - 6))
    let lines = TextWidth.wrap(message, columns: room)
    let buttonsWidth =
      buttons.reduce(0) { $0 + Dialog.width($1) } + 2 * max(0, buttons.count - 1)
    let widest = lines.reduce(0) { max($0, TextWidth.columns(of: $1)) }
    let inner = max(widest, buttonsWidth, TextWidth.columns(of: title) + 4)
    let rows = lines.count + (buttons.isEmpty ? 0 : 2)
    let window = Rectangle(origin: .zero, size: size)
    return (window.centered(Size(columns: inner + 4, rows: rows + 2)), lines)
  }

  private func drawButtons(on canvas: Canvas) {
    let width = buttons.reduce(-2) { $0 + Dialog.width($1) + 2 }
    var column = max(0, canvas.size.columns - width)
    for (index, button) in buttons.enumerated() {
      let isFocused = index == focused
      let style = styles.surface.overlaid(with: isFocused ? styles.focusedButton : styles.button)
      // The brackets show the focus where there are no colours.
      let text = isFocused ? "[ \(button) ]" : "  \(button)  "
      column += canvas.write(text, at: Point(column: column, row: 0), style: style) + 2
    }
  }

  private static func width(_ button: String) -> Int { TextWidth.columns(of: button) + 4 }
}
