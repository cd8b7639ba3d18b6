package import Catalog

/// The words around a secret that is shown.
package enum SecretPhrases {
  static let title = Phrase("Shown for ten seconds", "显示 10 秒")
  static func copyQuestion(_ key: String) -> Phrase {
    Phrase(
      "Send it to the terminal's clipboard? Others may read that. \(key) sends, any other key "
        + "hides", "发送到终端剪贴板？其他程序可能读取。按 \(key) 发送，其他键隐藏")
  }
  package static func sent(_ name: String) -> Phrase {
    let title = FieldTitles.phrase(name)
    return Phrase(
      "\(title.english); clear the clipboard when you are done",
      "\(title.chinese)；用完请清除剪贴板")
  }
}
