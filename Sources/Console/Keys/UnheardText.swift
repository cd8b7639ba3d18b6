import Catalog
import TerminalUI

/// What is typed after the key of an input that cannot be opened where one is: none of it is a
/// command, and the line says why nothing comes of it.
package struct UnheardText: Equatable, Sendable {
  /// Why the input cannot be opened.
  let reason: Phrase
  /// The text, with the key that was to open the input.
  var input: LineEditor

  init(_ reason: Phrase, after key: KeyPress) {
    self.reason = reason
    input = LineEditor(text: key.label)
  }
}
