/// The words for blocking MQTT clients, for kicking them and for publishing to them.
package enum BlockPhrases {
  package static let needsEnd = Phrase(
    "A block needs an end: ExpireTime, within a day", "封禁须指定结束时间 ExpireTime，且不超过一天")
  package static let isOver = Phrase(
    "ExpireTime is over already", "结束时间 ExpireTime 已过")
  package static let tooLong = Phrase(
    "A block lasts a day at most", "封禁最长一天")
  package static let unknown = Phrase(
    "Which of the clients it hits is not known", "无法得知会封禁哪些客户端")

  /// How many of the clients known a pattern hits, and the first of them.
  package static func hits(_ ids: [String], of count: Int, isCut: Bool) -> Phrase {
    func names(_ language: Language) -> String {
      if ids.isEmpty { return "" }
      let colon = language == .chinese ? "：" : ": "
      let shown = ids.prefix(5).joined(separator: language.listSeparator)
      return colon + shown + (ids.count > 5 ? "…" : "")
    }
    let (hit, all) = (ValueFormat.grouped(Int64(ids.count)), ValueFormat.grouped(Int64(count)))
    if isCut {
      return Phrase(
        "Hits \(hit) of the first \(all) clients, and perhaps more that were not listed"
          + names(.english),
        "命中前 \(all) 个客户端中的 \(hit) 个，未列出的可能也会命中\(names(.chinese))")
    }
    return Phrase(
      "Hits \(hit) of \(all) clients known\(names(.english))",
      "命中已知 \(all) 个客户端中的 \(hit) 个\(names(.chinese))")
  }

  package static let publishedToOne = Phrase(
    "This client alone gets it. It cannot be taken back.", "仅该客户端会收到它，发送后无法撤回。")
  package static let retained = Phrase(
    "Retained: every new subscriber of the topic gets it, until another takes its place.",
    "保留消息：该主题的每个新订阅者都会收到它，直到被其他保留消息取代。")
  package static func dropsSession(_ id: String) -> Phrase {
    Phrase(
      "The session of \(id) is dropped: its subscriptions and the messages that wait for it are lost.",
      "会删除 \(id) 的会话：其订阅与堆积的消息都会丢失。")
  }
  package static let noClient = Phrase(
    "The list does not tell which client sent it; open the message first",
    "列表不返回发送客户端，请先打开消息详情")
  package static let clientUntold = Phrase(
    "The service does not tell which client sent it", "服务未返回发送该消息的客户端")
  package static let noClientIn2024 = Phrase(
    "The API of 2024 tells the address of the sender, and not its client ID",
    "2024 年版接口只返回发送方地址，不返回客户端 ID")
  package static let policiesInstead = Phrase(
    "Today's API has no permissions of MQTT users: authorization policies decide",
    "当前版本接口没有 MQTT 用户权限，由授权策略决定")
}
