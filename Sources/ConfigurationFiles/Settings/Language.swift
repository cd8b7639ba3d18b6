/// The languages that the console speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh"

  /// What a POSIX locale asks for: the first that is set of `LC_ALL`, `LC_MESSAGES` and `LANG`
  /// decides; Chinese of any kind is Chinese, everything else English.
  public static func ofLocale(in environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }
}
