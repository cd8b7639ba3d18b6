package import Catalog

/// The words of guard rails.
package enum GuardPhrases {
  package static let turnedOn = Phrase(
    "Read-only: every change is refused (:read-only again allows them)",
    "已切换为只读：拒绝一切修改；再次执行 :read-only 恢复")
  package static let turnedOff = Phrase("Changes are allowed again", "已恢复允许修改")

  package static func closed(_ closing: ChangeGate.Closing) -> Phrase {
    let text = closing.text
    if closing.isMistake {
      return Phrase(
        "Every change is refused until the settings are fixed: \(text.english)",
        "配置修正之前拒绝一切修改：\(text.chinese)")
    }
    return Phrase("The session is read-only: \(text.english)", "当前为只读会话：\(text.chinese)")
  }
  package static func readOnly(rule: GuardRule) -> Phrase {
    Phrase("Read-only here, set by \(rule.place)", "此处只读，规则：\(rule.place)")
  }
  package static func cannotBeTurnedOff(_ closing: ChangeGate.Closing) -> Phrase {
    Phrase(
      "Read-only cannot be turned off here: \(closing.text.english)",
      "此处无法关闭只读：\(closing.text.chinese)")
  }
  package static func cannotBeTurnedOff(_ rule: GuardRule) -> Phrase {
    Phrase(
      "Read-only cannot be turned off here: set by \(rule.place)",
      "无法关闭只读：来自 \(rule.place)")
  }
  package static func forbidden(_ rule: GuardRule) -> Phrase {
    Phrase("Forbidden by \(rule.place)", "被规则禁止：\(rule.place)")
  }
  package static func mayBeAbout(_ rule: GuardRule) -> Phrase {
    Phrase(
      "\(rule.place) may apply: the instance name is not known yet",
      "可能适用规则：\(rule.place)（实例名称尚未获知）")
  }
  static let otherPlace = Phrase(
    "the region, endpoint or account has changed", "地域、接入地址或账号已变化")
  /// Nothing was sent, and the review is open again.
  package static func reviewedAgain(_ reason: Phrase) -> Phrase {
    Phrase(
      "Nothing was sent, review again: \(reason.english)",
      "未发送，情况有变，请重新检查：\(reason.chinese)")
  }
  package static func asks(_ rule: GuardRule) -> Phrase {
    Phrase("Required by \(rule.place)", "规则要求确认：\(rule.place)")
  }
}
