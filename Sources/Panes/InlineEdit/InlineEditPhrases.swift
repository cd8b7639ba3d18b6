package import Catalog

/// The words of edits in place.
package enum InlineEditPhrases {
  static let notSeen = Phrase(
    "The current value is unknown and would be sent along: refresh first",
    "其当前值未知，而修改时须一并提交：请先刷新")
  package static let oneAtATime = Phrase(
    "This is done to one at a time: clear the marks first", "该操作只能逐个执行：请先取消选中")
  static let retryLimit = Phrase("Retry limit", "最大重试次数")
  static let remark = Phrase("Remark", "备注")
  static let places = Phrase(
    name: RemarkTemplate.Place.allCases.map { "{\($0.rawValue)}" }.joined(separator: " "))

  static func leaveQuestion(_ keys: KeyLabels) -> Phrase {
    Phrase(
      "Discard what was typed?  \(keys["drop"]) discards it, \(keys["go-on"]) keeps editing",
      "放弃输入的内容？ \(keys["drop"]) 放弃，\(keys["go-on"]) 继续编辑")
  }

  static func phrase(_ problem: RemarkTemplate.Problem) -> Phrase {
    switch problem {
    case .brace: return Phrase("Unmatched brace; {{ is a literal brace", "花括号不成对；{{ 表示花括号")
    case .unknown(let name):
      let known = RemarkTemplate.Place.allCases.map { "{\($0.rawValue)}" }.joined(separator: " ")
      return Phrase(
        "Unknown {\(name)}; available: \(known)", "没有 {\(name)}；可用：\(known)")
    }
  }

  /// How long a text is. The API documents no limit.
  static func length(_ text: String) -> Phrase {
    let (characters, bytes) = (text.count, text.utf8.count)
    return Phrase(
      "\(Phrase.counted(characters, "character", "characters")), "
        + Phrase.counted(bytes, "byte", "bytes"),
      "\(characters) 个字符，\(bytes) 字节")
  }

  static func now(_ value: String) -> Phrase { Phrase("now \(value)", "当前 \(value)") }

  static func marked(_ count: Int) -> Phrase {
    Phrase("\(count) marked", "已选中 \(count)")
  }
}
