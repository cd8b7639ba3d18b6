package import Catalog
package import TerminalUI

/// What every part of the view needs: theme, language, formats. One object a frame, which views and
/// cells share: as a structure it would be copied, name by name, for every cell.
package final class Look: Sendable {
  let theme: Theme
  package let language: Language
  package let format: ValueFormat
  package let symbols: Symbols
  let freshness: Freshness
  /// What the keys of commands are called.
  package let keys: KeyLabels
  /// The present frame of the turning mark.
  let spinner: Character

  /// - Parameters:
  ///   - format: With the language, the symbols, the zone and the present time.
  ///   - spinnerFrame: Which frame of the turning mark is shown; counted on without end.
  package init(
    theme: Theme, format: ValueFormat, freshness: Freshness, keys: KeyLabels, spinnerFrame: Int
  ) {
    self.theme = theme
    self.format = format
    self.freshness = freshness
    self.keys = keys
    language = format.language
    symbols = format.symbols
    spinner = symbols.spinner[spinnerFrame % symbols.spinner.count]
  }

  /// An element on the ground: what it leaves out is the text's.
  package subscript(element: ThemeElement) -> Style { on(.text, element) }
  package subscript(phrase: Phrase) -> String { phrase[language] }

  /// An element on a surface such as the footer: what it leaves out is the surface's. Plain text
  /// there is the surface's own, since the text's ground would cut a hole into it.
  package func on(_ surface: ThemeElement, _ element: ThemeElement) -> Style {
    element == .text || element == surface
      ? theme[surface] : theme[surface].overlaid(with: theme[element])
  }
}
