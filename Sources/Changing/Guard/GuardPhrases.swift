import Catalog

/// The words of guard rails.
package enum GuardPhrases {
  package static let turnedOn = Phrase(
    "Read-only from now on: every change is refused; :read-only again allows them",
    "已切换为只读：拒绝一切修改；再次执行 :read-only 恢复")
  package static let turnedOff = Phrase("Changes are allowed again", "已恢复允许修改")

  package static func closed(_ closing: ChangeGate.Closing) -> Phrase {
    let text = closing.text
    if closing.isMistake {
      return Phrase(
        "Every change is refused until the settings are mended: \(text.english)",
        "配置修正之前拒绝一切修改：\(text.chinese)")
    }
    return Phrase("The session is read-only: \(text.english)", "当前为只读会话：\(text.chinese)")
  }
  package static func readOnly(rule: GuardRule) -> Phrase {
    Phrase("Read-only here by \(rule.place)", "此处只读，规则：\(rule.place)")
  }
  package static func cannotBeTurnedOff(_ closing: ChangeGate.Closing) -> Phrase {
    Phrase(
      "Read-only cannot be turned off here: \(closing.text.english)",
      "此处无法关闭只读：\(closing.text.chinese)")
  }
  package static func cannotBeTurnedOff(_ rule: GuardRule) -> Phrase {
    Phrase(
      "Read-only cannot be turned off here: it comes from \(rule.place)",
      "无法关闭只读：来自 \(rule.place)")
  }
  package static func forbidden(_ rule: GuardRule) -> Phrase {
    Phrase("Forbidden by \(rule.place)", "被规则禁止：\(rule.place)")
  }
  package static func mayBeAbout(_ rule: GuardRule) -> Phrase {
    Phrase(
      "Perhaps meant by \(rule.place): the name of the instance is not known yet",
      "可能适用规则：\(rule.place)（实例名称尚未获知）")
  }
  static let otherPlace = Phrase(
    "it would go to another region, endpoint or account", "地域、接入地址或账号已变化")
  /// Nothing was sent, and the review is open again.
  package static func reviewedAgain(_ reason: Phrase) -> Phrase {
    Phrase(
      "Nothing was sent, since this is new: \(reason.english)",
      "未发送，情况有变，请重新检查：\(reason.chinese)")
  }
  package static func asks(_ rule: GuardRule) -> Phrase {
    Phrase("Asked for by \(rule.place)", "规则要求确认：\(rule.place)")
  }
}
