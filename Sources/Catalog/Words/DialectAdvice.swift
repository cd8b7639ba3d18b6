package import TencentCloud

/// Which API has what a region does not answer.
enum DialectAdvice {
  /// A sentence about an action that was refused by this code; nil where the code says something
  /// else, or every API has it.
  static func phrase(_ action: ActionID, code: String) -> Phrase? {
    guard codes.contains(code) else { return nil }
    if action.service == "mqtt" {
      return Phrase(
        "This is in MQTT as a product of its own (mqtt, API 2024-05-16), which does not answer here.",
        "该功能由独立的 MQTT 产品（mqtt，API 2024-05-16）提供，此处没有该产品。")
    }
    guard let dialects = APICatalogs.known.action(action)?.dialects else { return nil }
    if !dialects.contains(.today) {
      return Phrase(
        "This is in the API of May 2024, and today in the product mqtt. A region that answers "
          + "neither has no MQTT.",
        "该接口属于 2024 年 5 月的 API，如今由 mqtt 产品提供；两者都不支持的地域没有 MQTT。")
    }
    if !dialects.contains(.may2024) {
      return Phrase(
        "This is in today’s API, and not in that of May 2024.",
        "该接口属于当前的 API，2024 年 5 月的 API 没有。")
    }
    return nil
  }

  fileprivate static let codes = productCodes.union(["InvalidAction", "ActionOffline"])
  fileprivate static let productCodes: Set = ["NoSuchProduct", "UnsupportedRegion"]
}

extension CloudError {
  /// Whether the service said that it does not have the action, the product or the region.
  package var saysNotOffered: Bool {
    if case .service(let code, _) = kind { DialectAdvice.codes.contains(code) } else { false }
  }

  /// In place of a list that no service of the region has: which one has it. Nil where the error says
  /// something else, or that it was asked in a wrong place.
  package var phraseOfMissingList: Phrase? {
    guard saysNotOffered else { return nil }
    if action.service == "mqtt" { return saysNoProduct ? Phrases.noMQTTProduct : Phrases.olderMQTT }
    guard let dialects = APICatalogs.known.action(action)?.dialects else { return nil }
    // What trocket had of MQTT in 2024 is asked of it only where mqtt did not answer.
    if !dialects.contains(.today) { return Phrases.noMQTTHere }
    return dialects.contains(.may2024) || saysNoProduct ? nil : Phrases.onlyToday
  }

  /// Whether it said so of the product as a whole.
  private var saysNoProduct: Bool {
    if case .service(let code, _) = kind {
      DialectAdvice.productCodes.contains(code)
    } else {
      false
    }
  }
}
