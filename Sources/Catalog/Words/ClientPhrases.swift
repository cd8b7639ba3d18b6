/// The words for MQTT clients.
package enum ClientPhrases {
  package static let noEvents = Phrase("Nothing in the last 24 hours", "最近 24 小时内没有事件")

  /// What stands in the title of a list of some clients.
  package static func query(_ query: ClientQuery) -> Phrase {
    let status =
      switch query.status {
      case .all: Phrase("all", "全部")
      case .online: Phrase("online", "在线")
      case .offline: Phrase("offline", "离线")
      }
    guard let id = query.id else { return status }
    let part = Phrase("ID with \(id)", "ID 含 \(id)")
    if query.status == .all { return part }
    return Phrase("\(status.english), \(part.english)", "\(status.chinese)，\(part.chinese)")
  }

  package static let badQuery = Phrase(
    "Type online, offline or all, and id with a part of an ID",
    "请输入 online、offline 或 all，以及 id 加 ID 的一部分")
  package static let queryTitle = Phrase("Which clients", "查询客户端")
  package static let queryExplanation = Phrase(
    "online, offline or all, id with a part of an ID, or both. The service answers 1,024 at most.",
    "可输入 online、offline 或 all，id 加 ID 的一部分，或两者组合。服务端每次最多返回 1,024 个。")
}
