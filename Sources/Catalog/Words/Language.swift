/// The languages that every text exists in.
package enum Language: String, CaseIterable, Equatable, Sendable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh"

  /// The language that a locale name such as `zh_CN.UTF-8` asks for.
  package init(localeName: String) {
    self = localeName.lowercased().hasPrefix("zh") ? .chinese : .english
  }
}

extension Language {
  /// What stands between the members of a list in a sentence.
  package var listSeparator: String {
    switch self {
    case .english: ", "
    case .chinese: "、"
    }
  }
}

extension String {
  /// The colon behind a name, as the name is written.
  package var colon: String {
    unicodeScalars.last.map { $0.value >= 0x2E80 } == true ? "：" : ": "
  }
}
