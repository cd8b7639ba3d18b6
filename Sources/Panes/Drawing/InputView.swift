package import TerminalUI

/// One line of text being typed.
package struct InputView {
  package let look: Look
  /// Whether what is typed is hidden, as a password is.
  var isSecret = false
  /// Whether keys go there, and the cursor stands in it.
  package var hasKeys = true

  package init(look: Look, isSecret: Bool = false) {
    self.look = look
    self.isSecret = isSecret
  }

  package func draw(_ editor: LineEditor, placeholder: String, on canvas: Canvas) {
    if !hasKeys {
      let isEmpty = editor.text.isEmpty
      canvas.write(
        isEmpty ? placeholder : editor.text, at: .zero,
        style: look.on(.overlay, isEmpty ? .placeholder : .text), columns: canvas.size.columns)
      return
    }
    TextField(
      editor: editor, placeholder: placeholder, style: look[.input],
      placeholderStyle: look.on(.input, .placeholder), mask: isSecret ? "*" : nil
    ).draw(on: canvas)
  }
}
