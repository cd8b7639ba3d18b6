/// The languages in which the service can write its messages.
public enum ServiceLanguage: String, Hashable, Sendable {
  /// Simplified Chinese.
  case chinese = "zh-CN"
  /// English.
  case english = "en-US"
}
