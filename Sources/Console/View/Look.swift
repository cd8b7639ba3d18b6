import TerminalUI

/// What every part of the view needs: theme, language, formats.
struct Look {
  let theme: Theme
  let language: Language
  let format: ValueFormat
  let symbols: Symbols

  init(_ model: ConsoleModel, symbols: Symbols, timeZone: TimeZoneRule) {
    theme = model.theme
    language = model.language
    self.symbols = symbols
    format = ValueFormat(language: model.language, symbols: symbols, timeZone: timeZone)
  }

  subscript(element: ThemeElement) -> Style { theme[element] }
  subscript(phrase: Phrase) -> String { phrase[language] }
}
