/// The words around a secret that is shown.
enum SecretPhrases {
  static let title = Phrase("Shown for ten seconds", "显示 10 秒")
  static let copyQuestion = Phrase(
    "Copy it to the clipboard of this terminal? Others may read that. y copies, any other key hides",
    "复制到终端剪贴板？其他程序可能读取。按 y 复制，其他键隐藏")
  static func copied(_ name: String) -> Phrase {
    let title = FieldTitles.phrase(name)
    return Phrase(
      "\(title.english) is on the clipboard: clear it when you are done",
      "\(title.chinese)已复制到剪贴板：用完请清除")
  }
}
