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
  package static let queryHint = Phrase(
    "online, offline, all, id sensor-, online id sensor-",
    "online、offline、all、id sensor-、online id sensor-")
}
