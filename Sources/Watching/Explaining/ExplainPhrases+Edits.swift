import Catalog

/// What explanations say of what was changed by hand.
extension ExplainPhrases {
  static func changed(_ edits: [Evidence.Edit]) -> Phrase {
    let list = list(edits)
    return Phrase("changed by hand: \(list.english)", "人工变更：\(list.chinese)")
  }

  /// What was made other cannot make a group slow.
  static func onlyWordsChanged(_ edits: [Evidence.Edit]) -> Phrase {
    let list = list(edits)
    return Phrase(
      "only the remark was changed in 6 hours: \(list.english)", "最近 6 小时仅修改了备注：\(list.chinese)")
  }

  static func changedLater(_ edits: [Evidence.Edit]) -> Phrase {
    let list = list(edits)
    return Phrase(
      "changed only when it was behind already: \(list.english)",
      "仅在已堆积后有变更：\(list.chinese)")
  }

  private static func list(_ edits: [Evidence.Edit]) -> Phrase {
    let shown = edits.prefix(3)
    let more = edits.count - shown.count
    let english = shown.map {
      "{\($0.unixMilliseconds)} \(what($0, .english)) (\($0.target), \($0.author))"
    }.joined(separator: "; ")
    let chinese = shown.map {
      "{\($0.unixMilliseconds)} \(what($0, .chinese))（\($0.target)，\($0.author)）"
    }.joined(separator: "；")
    return Phrase(
      "\(english)\(more > 0 ? "; and \(more) more" : "")",
      "\(chinese)\(more > 0 ? "；另有 \(more) 项" : "")")
  }

  /// What was done, and to which fields.
  private static func what(_ edit: Evidence.Edit, _ language: Language) -> String {
    let fields = edit.fields.map { FieldTitles.phrase($0)[language] }
      .joined(separator: language.listSeparator)
    let title = edit.title[language]
    if fields.isEmpty { return title }
    return language == .chinese ? "\(title)：\(fields)" : "\(title): \(fields)"
  }
}
