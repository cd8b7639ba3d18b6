package import Catalog
import TencentCloud

/// Why a change cannot be taken back.
package enum UndoPhrases {
  package static let nothing = Phrase(
    "There is no change to undo in this session", "本次会话没有可撤销的变更")
  static let imported = Phrase("An import cannot be undone", "导入无法撤销")
  static let bought = Phrase(
    "A purchase cannot be undone: delete the instance if that is what you want",
    "购买无法撤销；如需删除实例，请另行操作")
  static let deleted = Phrase(
    "A deletion cannot be undone: its contents are gone", "删除无法撤销：其内容已不存在")
  static let offsetReset = Phrase(
    "The reset of an offset cannot be undone: what was skipped, or delivered again, stays so",
    "重置消费位点无法撤销：已跳过或再次投递的消息不会复原")
  static let stage = Phrase(
    "A stage is not undone: previous-stage and next-stage move the topic",
    "阶段切换不可撤销：请用 previous-stage 或 next-stage 移动主题")
  static let unknown = Phrase(
    "It cannot be undone, the previous value is unknown", "变更前的值未知，无法撤销")
  static let unnumbered = Phrase(
    "It cannot be undone from here: the service gave it a number; delete it in its list",
    "无法在此撤销：服务为其分配了编号，请在列表中删除")
  static let oneWay = Phrase(
    "It cannot be undone: no action brings back what it was", "无法撤销：没有接口可恢复之前的状态")
  static func notKnown(_ names: [String]) -> Phrase {
    let titles = names.map(FieldTitles.phrase)
    return Phrase(
      "\(unknown.english): \(titles.map(\.english).joined(separator: ", "))",
      "\(unknown.chinese)：\(titles.map(\.chinese).joined(separator: "、"))")
  }
  static let masked = Phrase(
    "It cannot be undone: that needs a key or a password, which the journal does not store",
    "无法撤销：需要密钥或密码，而日志不保存这些信息")
  static let unchanged = Phrase("It changed nothing that could be undone", "该变更没有可撤销的内容")
  /// An action of which nobody knows how the thing that it changes is read.
  static func unread(_ action: ActionID) -> Phrase {
    Phrase(
      "\(action.shownName) cannot be undone: what it changes cannot be read back",
      "\(action.shownName) 无法撤销：无法读回其变更的内容")
  }
  static func gone(_ action: ActionID) -> Phrase {
    Phrase(
      "It cannot be undone: this region does not answer \(action.shownName), and nothing takes its "
        + "place",
      "无法撤销：该地域不支持 \(action.shownName)，也没有接口可替代")
  }
  static func takesOtherValues(_ action: ActionID) -> Phrase {
    Phrase(
      "It cannot be undone: here it would be \(action.description), which takes other values",
      "无法撤销：该地域须使用 \(action.description)，其参数不同")
  }
  package static let underWay = Phrase("A change is still in progress", "仍有变更正在进行")

  package static func otherRegion(_ region: String) -> Phrase {
    Phrase("It was made in \(region): switch to that region first", "该变更发生在 \(region)：请先切换到该地域")
  }
}
