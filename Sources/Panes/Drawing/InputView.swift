package import TerminalUI

/// One line of text being typed.
package struct InputView {
  package let look: Look
  /// Whether what is typed is hidden, as a password is.
  var isSecret = false

  package init(look: Look, isSecret: Bool = false) {
    self.look = look
    self.isSecret = isSecret
  }

  package func draw(_ editor: LineEditor, placeholder: String, on canvas: Canvas) {
    TextField(
      editor: editor, placeholder: placeholder, style: look[.input],
      placeholderStyle: look.on(.input, .placeholder), mask: isSecret ? "*" : nil
    ).draw(on: canvas)
  }
}
