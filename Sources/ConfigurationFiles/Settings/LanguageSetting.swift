/// A language as a file names it.
public enum LanguageSetting: String, Hashable, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh"

  /// The language of a POSIX locale: the first that is set of `LC_ALL`, `LC_MESSAGES` and `LANG`
  /// decides; Chinese of any kind is Chinese, everything else English.
  public static func ofLocale(in environment: [String: String]) -> LanguageSetting {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}
