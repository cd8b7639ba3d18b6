import ArgumentParser
import ConfigurationFiles

/// A language on the command line.
enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
  case en, zh

  /// The same as the settings name it.
  var setting: LanguageSetting {
    switch self {
    case .en: .english
    case .zh: .chinese
    }
  }
}
