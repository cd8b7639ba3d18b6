import Catalog

/// The words of writing to files.
enum WritePhrases {
  static let title = Phrase("Write to a file", "写入文件")
  static let explanation = Phrase(
    "The end of the name says what is written: .csv, .json, .jsonl or .md the list or the detail "
      + "(of a group .csv is the chart's data), .txt, .ans or .svg the screen. Only you can read "
      + "the file. Message bodies and client addresses are left out: type +bodies or +addresses "
      + "behind the name to include them.",
    "文件名后缀决定内容：.csv、.json、.jsonl、.md 为列表或详情（消费组的 .csv 为图表数据），.txt、.ans、.svg "
      + "为屏幕。文件仅本人可读。消息体与客户端地址默认不包含：在文件名后输入 +bodies 或 +addresses 可包含。")
  static let badEnd = Phrase(
    "The name must end in .csv, .json, .jsonl, .md, .txt, .ans or .svg",
    "文件名须以 .csv、.json、.jsonl、.md、.txt、.ans 或 .svg 结尾")
  static let underWay = Phrase("Writing", "正在写入")
  static let asksToReplace = Phrase(
    "The file exists. Enter again overwrites it.", "文件已存在，再按一次 Enter 覆盖。")
  static let screen = Phrase("The screen", "屏幕")
  static let detail = Phrase("The detail", "详情")

  static func rows(_ count: Int) -> Phrase {
    Phrase(Phrase.counted(count, "row", "rows"), "\(count) 行")
  }

  static func written(_ what: Phrase, _ path: String) -> Phrase {
    Phrase("\(what.english) written to \(path)", "\(what.chinese)已写入 \(path)")
  }

  static func notWritten(_ reason: String) -> Phrase {
    Phrase("Nothing was written: \(reason)", "未写入：\(reason)")
  }

  static func isThere(_ path: String) -> Phrase {
    Phrase("Nothing was written: \(path) exists", "未写入：\(path) 已存在")
  }

  /// What is not in it.
  static func leftOut(_ redaction: Redaction) -> Phrase {
    let parts = [
      redaction.keepsBodies ? nil : Phrase("message bodies", "消息体"),
      redaction.keepsAddresses ? nil : Phrase("client addresses", "客户端地址"),
    ].compactMap { $0 }
    return Phrase(
      parts.map(\.english).joined(separator: ", "), parts.map(\.chinese).joined(separator: "、"))
  }
}
