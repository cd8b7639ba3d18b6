package import Catalog

/// The words of queries of messages.
package enum MessagePhrases {
  package static let queryTitle = Phrase("Find messages", "查询消息")
  package static let queryExplanation = Phrase(
    "One of: id …, key …, tag …, newest 50 (at most 1,024), dead GROUP for the dead letters of a "
      + "consumer group, or all. A word alone is an ID or a key. The time range holds for each.",
    "可输入：id …、key …、tag …、newest 50（最多 1,024 条）、dead 消费组（死信消息）或 all（全部）。"
      + "单独一个词视为消息 ID 或 Key。均受时间范围限制。")
  package static let mqttQueryExplanation = Phrase(
    "One of: topic FILTER, jq EXPRESSION on the body, both together, id …, or all. The time range "
      + "holds for each but an ID.",
    "可输入：topic Topic Filter、jq 消息体表达式、两者组合、id … 或 all（全部）。除 ID 外均受时间范围限制。")
  package static let incompleteQuery = Phrase(
    "Type what to look for behind the word", "请在关键字后输入查询内容")
  package static let badCount = Phrase(
    "newest takes a number from 1 to 1,024", "newest 后须为 1 至 1,024 的数字")
  package static let whichGroup = Phrase(
    "Type the group: dead GROUP", "请输入消费组：dead 消费组")
  package static let openFirst = Phrase(
    "Open the dead letter first: the list does not tell its topic", "请先打开该死信消息：列表中没有它的主题")
  package static let deadByIDOnly = Phrase(
    "Dead letters are found by ID or time range only", "死信消息只能按消息 ID 或时间范围查询")

  static func bodyHidden(_ key: String) -> Phrase {
    Phrase(
      "Hidden, as this profile is marked as production: \(key) shows it",
      "该账号配置已标记为生产环境，消息体已隐藏：按 \(key) 显示")
  }

  /// - Parameters:
  ///   - count: How many groups are told; nil where that is not known.
  ///   - total: How many there are.
  static func tracks(_ count: Int?, of total: Int64?) -> Phrase {
    guard let count else { return Phrase("Consumed by", "消费情况") }
    let told = ValueFormat.grouped(Int64(count))
    guard let total, total != Int64(count) else {
      return Phrase(
        "Consumed by, \(Phrase.counted(count, "group", "groups"))", "消费情况，\(told) 个消费组")
    }
    let all = ValueFormat.grouped(total)
    return Phrase("Consumed by, \(told) of \(all) groups", "消费情况，\(told)/\(all) 个消费组")
  }

  /// A query in the title of its list.
  static func query(_ query: MessageQuery) -> Phrase {
    switch query {
    case .id(let id): Phrase("ID \(id)", "消息 ID \(id)")
    case .key(let key): Phrase("key \(key)", "Key \(key)")
    case .tag(let tag): Phrase("tag \(tag)", "Tag \(tag)")
    case .newest(let count): Phrase("newest \(count)", "最新 \(count) 条")
    case .matching: Phrase(name: query.text)
    }
  }
}
