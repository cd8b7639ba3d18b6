import Catalog
import ConfigurationFiles
import NcursesTerminal

extension Setup {
  /// The language of what a person reads: the command line's, the settings', the locale's. What
  /// ASCII cannot show is not asked of it.
  func language(
    _ option: LanguageOption?, _ locale: TerminalLocale, _ environment: [String: String]
  ) -> Language {
    if !locale.isUTF8, option == nil { return .english }
    let setting =
      option?.setting ?? profile.language ?? LanguageSetting.ofLocale(in: environment)
    return setting == .chinese ? .chinese : .english
  }
}
