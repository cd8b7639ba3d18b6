import TencentCloud

/// How an answer is not what the API documents.
enum DefectPhrases {
  static func phrase(_ defect: AnswerDefect) -> Phrase {
    switch defect {
    case .empty: return Phrase("the answer is empty", "应答为空")
    case .notJSON(let bytes, let type):
      return Phrase(
        "the answer is not JSON (\(Phrase.counted(bytes, "byte", "bytes")) of "
          + "\(type ?? "unnamed content")): a gateway or a proxy may have answered in place of "
          + "the service",
        "应答不是 JSON（\(bytes) 字节，\(type ?? "类型未知")）：可能是网关或代理代为应答")
    case .tooDeep:
      return Phrase("the answer is nested too deep to be read", "应答嵌套过深，无法读取")
    case .noResponse:
      return Phrase("the answer has no Response in it", "应答中没有 Response")
    case .absent(let place):
      return Phrase("\(place) is missing from the answer, or null", "应答缺少 \(place)，或其值为 null")
    case .wrongType(let place, let expected):
      let kind = kind(expected)
      return Phrase(
        "\(place.isEmpty ? "the answer" : "\(place) in the answer") is not \(kind.english)",
        "应答\(place.isEmpty ? "" : "中的 \(place) ")不是\(kind.chinese)")
    case .unreadable(let place):
      return Phrase("\(place) in the answer cannot be read", "无法读取应答中的 \(place)")
    case .tooMany(let asked, let given):
      return Phrase(
        "asked for \(Phrase.counted(asked, "item", "items")), the service sent "
          + "\(number(given)): only the first "
          + (asked == 1 ? "is shown" : "\(asked) are shown"),
        "请求 \(asked) 项，服务却返回 \(number(given)) 项：仅显示前 \(asked) 项")
    case .miscounted(let said, let given):
      return Phrase(
        "the service counts \(Phrase.counted(said, "item", "items")) but sent \(number(given))",
        "服务称共 \(number(said)) 项，实际返回 \(number(given)) 项")
    case .nameless(let count):
      return Phrase(
        "\(number(count)) of the items have no name that can be read",
        "有 \(number(count)) 项的名称无法读取")
    case .unknownAction: return Phrase("the API has no such action", "API 没有此接口")
    }
  }

  private static func number(_ number: Int) -> String { ValueFormat.grouped(Int64(number)) }

  private static func kind(_ expected: AnswerDefect.Expected) -> Phrase {
    switch expected {
    case .text: Phrase("a text", "文本")
    case .wholeNumber: Phrase("a whole number", "整数")
    case .number: Phrase("a number", "数字")
    case .flag: Phrase("true or false", "布尔值")
    case .list: Phrase("a list", "列表")
    case .object: Phrase("an object", "对象")
    }
  }
}
