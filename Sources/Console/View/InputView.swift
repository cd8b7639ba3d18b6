import TerminalUI

/// One line of text being typed.
struct InputView {
  let look: Look

  func draw(_ editor: LineEditor, placeholder: String, on canvas: Canvas) {
    TextField(
      editor: editor, placeholder: placeholder, style: look[.input],
      placeholderStyle: look.on(.input, .placeholder)
    ).draw(on: canvas)
  }
}
