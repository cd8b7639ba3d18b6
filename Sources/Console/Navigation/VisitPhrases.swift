import Catalog

/// The words of going back and forward.
enum VisitPhrases {
  static let noEarlier = Phrase("No earlier place", "没有更早的位置")
  static let noLater = Phrase("No later place", "没有更晚的位置")
  static let noPlace = Phrase("This is no place to come back to", "此处无法设书签")
  static let setTitle = Phrase("Mark this place: press a letter", "设置位置书签：请按一个字母")
  static let jumpTitle = Phrase("Go to a mark: press its letter", "跳转到书签：请按对应字母")

  static func noMarks(_ keys: KeyLabels) -> Phrase {
    Phrase(
      "No marks yet: \(keys["mark-place"]) and a letter mark a place",
      "尚无书签：按 \(keys["mark-place"]) 加字母设置")
  }

  static func marked(_ letter: Character, _ keys: KeyLabels) -> Phrase {
    Phrase(
      "Marked as \(letter); \(keys["go-to-mark"]) \(letter) comes back here",
      "已设为书签 \(letter)，按 \(keys["go-to-mark"]) \(letter) 返回此处")
  }

  static func noMark(_ letter: Character, _ keys: KeyLabels) -> Phrase {
    Phrase(
      "No mark \(letter); \(keys["mark-place"]) \(letter) sets it",
      "没有书签 \(letter)，按 \(keys["mark-place"]) \(letter) 设置")
  }

  /// What the session loses by its end.
  static func quitQuestion(minutes: Int64, _ keys: KeyLabels) -> Phrase {
    Phrase(
      "Quit? What was measured in \(Phrase.counted(minutes, "minute", "minutes")) is lost.  "
        + "\(keys["drop"]) quits, \(keys["go-on"]) stays",
      "确定退出？这 \(minutes) 分钟内测得的堆积数据将丢失。按 \(keys["drop"]) 退出，按 \(keys["go-on"]) 留下")
  }
}
