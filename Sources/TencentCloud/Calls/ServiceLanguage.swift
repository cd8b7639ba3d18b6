/// The languages in which the service can write its messages.
public enum ServiceLanguage: String, Equatable, Sendable {
  /// Simplified Chinese.
  case chinese = "zh-CN"
  /// English.
  case english = "en-US"
}
