import ConfigurationFiles

/// What the parts below the commands say in English of where something comes from, in Chinese.
enum DoctorWords {
  /// A text in Chinese, as far as its words are known.
  static func chinese(_ text: String) -> String {
    if let whole = whole[text] { return whole }
    guard let part = beginnings.first(where: { text.hasPrefix($0.english) }) else {
      return ChineseSentences.chinese(text)
    }
    return part.chinese + text.dropFirst(part.english.count)
  }

  private static let whole = [
    "this machine’s own": "本机设置", "no other is set": "未设置其他时区",
  ]

  private static let beginnings: [(english: String, chinese: String)] = [
    ("the proxy ", "代理 "), ("the SOCKS proxy ", " SOCKS 代理 "),
  ]
}
