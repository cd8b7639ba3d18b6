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
  /// the encoding cannot show is not asked of it.
  /// - Parameter isOnScreen: Whether it is drawn, and so goes out in the locale's own encoding; what is
  ///   printed is UTF-8.
  func language(
    _ option: LanguageOption?, _ locale: TerminalLocale, _ environment: [String: String],
    isOnScreen: Bool = false
  ) -> Language {
    let isShown = isOnScreen ? locale.showsChinese : locale.isUTF8
    if !isShown, option == nil { return .english }
    let chosen = option?.setting ?? profile.language
    // The fonts of Linux's console have no Chinese, whatever the locale says.
    if chosen == nil, TerminalType(environment["TERM"]).isConsole { return .english }
    let setting = chosen ?? LanguageSetting.ofLocale(in: environment)
    return setting == .chinese ? .chinese : .english
  }
}
