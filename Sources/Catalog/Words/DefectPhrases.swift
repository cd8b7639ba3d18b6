import TencentCloud

/// How an answer is not what the API documents.
enum DefectPhrases {
  static func phrase(_ defect: AnswerDefect) -> Phrase {
    switch defect {
    case .empty: return Phrase("the response is empty", "响应为空")
    case .notJSON(let bytes, let type):
      return Phrase(
        "the response is not JSON (\(Phrase.counted(bytes, "byte", "bytes")) of "
          + "\(type ?? "unnamed content")): a gateway or a proxy may have answered in place of "
          + "the service",
        "响应不是 JSON（\(bytes) 字节，\(type ?? "类型未知")）：可能是网关或代理代为响应")
    case .tooDeep:
      return Phrase("the response is nested too deep to be read", "响应嵌套过深，无法读取")
    case .noResponse:
      return Phrase("the response has no Response member", "响应中没有 Response")
    case .absent(let place):
      return Phrase("\(place) is missing from the response, or null", "响应缺少 \(place)，或其值为 null")
    case .wrongType(let place, let expected):
      let kind = kind(expected)
      return Phrase(
        "\(place.isEmpty ? "the response" : "\(place) in the response") is not \(kind.english)",
        "响应\(place.isEmpty ? "" : "中的 \(place) ")不是\(kind.chinese)")
    case .unreadable(let place):
      return Phrase("\(place) in the response cannot be read", "无法读取响应中的 \(place)")
    case .tooMany(let asked, let given):
      return Phrase(
        "asked for \(Phrase.counted(asked, "item", "items")), the service sent "
          + "\(number(given)): only the first "
          + (asked == 1 ? "is shown" : "\(asked) are shown"),
        "请求 \(asked) 项，服务却返回 \(number(given)) 项：仅显示前 \(asked) 项")
    case .miscounted(let said, let given):
      return Phrase(
        "the service reports \(Phrase.counted(said, "item", "items")) but sent \(number(given))",
        "服务称共 \(number(said)) 项，实际返回 \(number(given)) 项")
    case .nameless(let count):
      return Phrase(
        "\(number(count)) of the items have no readable name",
        "有 \(number(count)) 项的名称无法读取")
    case .unknownAction: return Phrase("the API has no such action", "API 没有此接口")
    }
  }

  private static func number(_ number: Int) -> String { ValueFormat.grouped(Int64(number)) }

  private static func kind(_ expected: AnswerDefect.Expected) -> Phrase {
    switch expected {
    case .text: Phrase("a string", "字符串")
    case .wholeNumber: Phrase("a whole number", "整数")
    case .number: Phrase("a number", "数字")
    case .flag: Phrase("true or false", "布尔值")
    case .list: Phrase("a list", "列表")
    case .object: Phrase("an object", "对象")
    }
  }
}
