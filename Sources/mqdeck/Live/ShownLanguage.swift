import Catalog
import ConfigurationFiles
import NcursesTerminal

extension Setup {
  /// The language of what a command says.
  func language(_ connection: ConnectionOptions, _ environment: [String: String]) -> Language {
    let locale = TerminalLocale.take(isUTF8Wanted: connection.isUTF8Wanted(settings.terminal))
    return language(connection.lang, locale, environment)
  }

  /// The language of what a person reads: the command line's, the settings', the locale's. What
  /// ASCII cannot show is not asked of it.
  func language(
    _ option: LanguageOption?, _ locale: TerminalLocale, _ environment: [String: String]
  ) -> Language {
    if !locale.isUTF8, option == nil { return .english }
    let chosen = option?.setting ?? profile.language
    // The fonts of Linux's console have no Chinese, whatever the locale says.
    if chosen == nil, TerminalType(environment["TERM"]).isConsole { return .english }
    let setting = chosen ?? LanguageSetting.ofLocale(in: environment)
    return setting == .chinese ? .chinese : .english
  }
}
