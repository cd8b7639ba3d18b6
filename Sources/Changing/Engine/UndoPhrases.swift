import Catalog

/// Why a change cannot be taken back.
package enum UndoPhrases {
  package static let nothing = Phrase(
    "Nothing was changed in this session that could be taken back", "本次会话没有可撤销的变更")
  static let imported = Phrase("An import cannot be taken back", "导入无法撤销")
  static let bought = Phrase(
    "A purchase cannot be taken back: delete the instance where that is meant",
    "购买无法撤销；如需删除实例，请另行操作")
  static let deleted = Phrase(
    "A deletion cannot be taken back: what was in it is gone", "删除无法撤销：其内容已不存在")
  static let unknown = Phrase(
    "It cannot be taken back, since what was there before is not known", "变更前的值未知，无法撤销")
  static func notKnown(_ names: [String]) -> Phrase {
    let titles = names.map(FieldTitles.phrase)
    return Phrase(
      "\(unknown.english): \(titles.map(\.english).joined(separator: ", "))",
      "\(unknown.chinese)：\(titles.map(\.chinese).joined(separator: "、"))")
  }
  static let masked = Phrase(
    "It cannot be taken back: a key or a password would be needed, and the journal holds none",
    "无法撤销：需要密钥或密码，而日志不保存这些信息")
  static let unchanged = Phrase("It changed nothing that could be taken back", "该变更没有可撤销的内容")
  package static let underWay = Phrase("A change is still under way", "仍有变更正在进行")

  package static func otherRegion(_ region: String) -> Phrase {
    Phrase("It was made in \(region): go there first", "该变更发生在 \(region)：请先切换到该地域")
  }
}
