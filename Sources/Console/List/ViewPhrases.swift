import Catalog

/// The words of how lists are looked at.
enum ViewPhrases {
  static let columnsTitle = Phrase("Columns", "列")
  static let columnsNote = Phrase(
    "The first column always stays.", "第一列始终显示。")

  static func notKept(_ reason: String) -> Phrase {
    Phrase("Could not save columns and order: \(reason)", "无法保存列与排序：\(reason)")
  }

  static func notRead(_ reason: String) -> Phrase {
    Phrase("Could not read columns and order: \(reason)", "无法读取列与排序：\(reason)")
  }

  static let untilTheEnd = Phrase(
    "Holds until the end of the session: the file could not be read", "仅本次会话有效：文件无法读取")

  static func filter(_ text: String) -> Phrase {
    Phrase("Filter the list by \(text)", "按 \(text) 过滤列表")
  }

  static func sort(_ title: Phrase) -> Phrase {
    Phrase("Sort by \(title.english)", "按\(title.chinese)排序")
  }

  static let noList = Phrase("There is no list here", "当前不是列表")
}
