package import Panes
import TerminalUI

/// Two things side by side, on the screen.
package struct ComparisonPage: Sendable {
  /// Tells it from one that was opened before.
  let number: Int
  /// Both, with what was answered of them.
  package var sides: [DetailPane]
  /// What they are called above their columns.
  private(set) var names: [String]
  var isAsking = true
  var firstLine = 0

  init(number: Int, sides: [DetailPane], names: [String]) {
    self.number = number
    self.sides = sides
    self.names = names.map(TextWidth.visible)
  }

  /// What one of them turned out to be called.
  mutating func name(_ index: Int, _ name: String) { names[index] = TextWidth.visible(name) }
}
