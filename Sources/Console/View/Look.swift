import TerminalUI

/// What every part of the view needs: theme, language, formats.
struct Look {
  let theme: Theme
  let language: Language
  let format: ValueFormat
  let symbols: Symbols
  let freshness: Freshness

  init(_ model: ConsoleModel, symbols: Symbols, timeZone: TimeZoneRule) {
    theme = model.theme
    language = model.language
    freshness = Freshness(model)
    self.symbols = symbols
    var format = ValueFormat(language: model.language, symbols: symbols, timeZone: timeZone)
    format.now = model.moment.unixMilliseconds
    self.format = format
  }

  /// An element on the ground: what it leaves out is the text's.
  subscript(element: ThemeElement) -> Style { on(.text, element) }
  subscript(phrase: Phrase) -> String { phrase[language] }

  /// An element on a surface such as the footer: what it leaves out is the surface's. Plain text
  /// there is the surface's own, since the text's ground would cut a hole into it.
  func on(_ surface: ThemeElement, _ element: ThemeElement) -> Style {
    element == .text || element == surface
      ? theme[surface] : theme[surface].overlaid(with: theme[element])
  }
}
