import ConfigurationFiles

/// What the command line says about the connection and the looks.
struct ConnectionOptions: Equatable, Sendable {
  /// `--region`.
  var region: String?
  /// `--profile`.
  var profile: String?
  /// `--endpoint`.
  var endpoint: String?
  /// `--read-only`.
  var readOnly = false
  /// `--theme`.
  var theme: String?
  /// `--lang`.
  var lang: LanguageOption?
  /// `--refresh`, in seconds.
  var refresh: Double?
  /// `--budget`, in calls a second.
  var budget: Int?
  /// `--log-file`.
  var logFile: String?
  /// `--ca-file`.
  var caFile: String?
  /// `--insecure-http`.
  var insecureHTTP = false
  /// `--utf8`.
  var utf8 = false
  /// `--slow`.
  var slow = false

  /// Whether the terminal shows UTF-8, as the user says: Chinese cannot be shown otherwise.
  func isUTF8Wanted(_ settings: TerminalSettings) -> Bool {
    utf8 || settings.isUTF8Wanted || lang == .zh
  }

  /// A number of seconds between refreshes; nil where it is none, or out of bounds.
  static func refreshSeconds(_ text: String) -> Double? {
    Double(text).flatMap { (1...3600).contains($0) ? $0 : nil }
  }

  /// A number of calls a second; nil where it is none, or out of bounds.
  static func budget(_ text: String) -> Int? {
    Int(text).flatMap { (1...1000).contains($0) ? $0 : nil }
  }
}
