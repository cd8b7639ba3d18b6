import TerminalUI

/// Buttons in a row. Brackets show the one that Enter presses, where there are no colours.
struct ButtonsView {
  let look: Look
  /// What they stand on.
  var surface = ThemeElement.text

  func draw(_ titles: [String], focused: Int?, on canvas: Canvas) {
    var column = 0
    for (index, title) in titles.enumerated() {
      let isFocused = index == focused
      let text = isFocused ? "[ \(title) ]" : "  \(title)  "
      column += canvas.write(
        text, at: Point(column: column, row: 0),
        style: look.on(surface, isFocused ? .buttonFocused : .button))
      column += 2
    }
  }
}
