import Catalog

/// What becomes of a key or a password that nobody can read.
extension ChangePhrases {
  static let replacesSecret = Phrase(
    "The old key or password is lost: nobody can read it, and this cannot be undone",
    "原密钥或密码无法读取，替换后不可恢复，也无法撤销")

  static func dropsSecret(_ name: String) -> Phrase {
    let title = FieldTitles.phrase(name)
    return Phrase(
      "\(title.english): left blank here, and none afterwards, whatever it is now",
      "\(title.chinese)：此处留空，提交后将被清除")
  }
}
