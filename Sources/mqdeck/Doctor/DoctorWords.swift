/// What the parts below the commands say in English of where something comes from, in Chinese.
enum DoctorWords {
  /// A text in Chinese, as far as its words are known.
  static func chinese(_ text: String) -> String {
    if let whole = whole[text] { return whole }
    guard let part = beginnings.first(where: { text.hasPrefix($0.english) }) else { return text }
    return part.chinese + text.dropFirst(part.english.count)
  }

  private static let whole = [
    "not set": "未设置", "no such file": "文件不存在",
    "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY":
      "TENCENTCLOUD_SECRET_ID 与 TENCENTCLOUD_SECRET_KEY",
    "the pair of “mqdeck simulate”": "“mqdeck simulate”的密钥对", "no proxy": "直连",
    "this machine’s own": "本机设置", "no other is set": "未设置其他时区",
    "no “secretId”": "没有 secretId", "takes the role of the machine": "使用本机绑定的角色",
    "not asked, because --profile names an account": "未查询：已用 --profile 指定账号",
    "not asked, because the environment has keys": "未查询：环境变量中已有密钥",
    "not asked, because the environment has one": "未查询：环境变量中已有密钥",
    "no such profile": "没有该账号配置", "taken for an address on this machine": "用于本机地址",
  ]

  private static let beginnings: [(english: String, chinese: String)] = [
    ("found ", "找到 "), ("the proxy ", "代理 "), ("the SOCKS proxy ", "SOCKS 代理 "),
    ("cannot read ", "无法读取 "),
  ]
}
