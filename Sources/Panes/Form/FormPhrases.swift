package import Catalog

/// The words of forms.
extension Phrases {
  static let needed = Phrase("is required", "必填")
  static let itemNeeded = Phrase("needs at least one item", "至少需要一项")
  static let timeNeeded = Phrase(
    "must be a time: 1h, 15:30, 2026-11-24 15:30, or Unix milliseconds",
    "须为时间：1h、15:30、2026-11-24 15:30 或 Unix 毫秒")
  static let timeAhead = Phrase(
    "Type +30m for in half an hour, 15:30, 2026-11-24 15:30, or Unix milliseconds.",
    "可输入 +30m（30 分钟后）、15:30、2026-11-24 15:30 或 Unix 毫秒。")
  static let timeBack = Phrase(
    "Type 30m for half an hour ago, 15:30, 2026-11-24 15:30, or Unix milliseconds.",
    "可输入 30m（30 分钟前）、15:30、2026-11-24 15:30 或 Unix 毫秒。")
  static let wholeNumberNeeded = Phrase("must be a whole number", "须为整数")
  static let numberNeeded = Phrase("must be a number", "须为数字")
  static let yesOrNoNeeded = Phrase("must be true or false", "须为 true 或 false")
  static let jsonObjectNeeded = Phrase("is not a JSON object", "不是合法的 JSON 对象")
  static let badJSONList = Phrase("is not a JSON list", "不是合法的 JSON 列表")
  package static let formIsWrong = Phrase(
    "Not sent: fix the marked fields first", "未发送：请先修改标出的字段")
  package static let nothingChanged = Phrase("Nothing was changed", "没有任何修改")
  package static let readOnlyRefusal = Phrase("The session is read-only", "当前为只读会话")
  static let reviewButton = Phrase("Review", "检查并提交")
  static let callButton = Phrase("Call", "调用")
  static let cancelButton = Phrase("Cancel", "取消")
  static let sending = Phrase("Waiting for the response", "等待响应")
  static let readingPresent = Phrase("Reading the current values", "正在读取当前值")
  static let answered = Phrase("Response", "响应")
  static let required = Phrase("required", "必填")
  static let optional = Phrase("optional", "可选")
  static let notChosen = Phrase("not set", "未指定")
  static let listHint = Phrase("separate several values with commas", "多个值以逗号分隔")
  static let noParameters = Phrase("This action takes no parameters.", "该操作没有参数。")

  static func leaveQuestion(_ keys: KeyLabels) -> Phrase {
    Phrase(
      "Discard the changes made here?  \(keys["drop"]) discards them, \(keys["go-on"]) keeps "
        + "editing",
      "放弃已修改的内容？ \(keys["drop"]) 放弃，\(keys["go-on"]) 继续编辑")
  }
  static func noItems(_ key: String) -> Phrase {
    Phrase("none; \(key) adds one", "无；按 \(key) 添加")
  }
  static func adds(_ key: String) -> Phrase { Phrase("\(key) adds one", "按 \(key) 添加") }
  static func removes(_ key: String) -> Phrase { Phrase("\(key) removes it", "按 \(key) 移除") }
  package static func callGoesOn(_ action: String) -> Phrase {
    Phrase(
      "\(action) is still in progress; its response will be shown here",
      "\(action) 仍在进行，响应将显示在此处")
  }
  static func presentValue(_ text: String) -> Phrase { Phrase("now: \(text)", "当前：\(text)") }
}
