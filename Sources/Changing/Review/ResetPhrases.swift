package import Catalog

/// The words of the reset of an offset.
package enum ResetPhrases {
  package static let title = Phrase("Reset the offset", "重置消费位点")
  package static func explanation(zone: String) -> Phrase {
    Phrase(
      "newest skips what waits. A time (\(zone)) such as 20:15 or 2026-11-24 20:15, or how long ago, "
        + "such as 30m, 2h, 1d, goes on from there. The next page shows what that means before "
        + "anything is sent.",
      "输入 newest 跳过全部堆积；输入时间（\(zone)，如 20:15 或 2026-11-24 20:15）或时长（如 30m、2h、1d）"
        + "则从该时刻开始消费。发送前会先显示其影响。")
  }
  package static let examples = Phrase("for example: newest, 20:15, 30m", "例如：newest、20:15、30m")
  /// A time with its day, and how long ago that was.
  package static func meaning(_ time: String, zone: String, _ age: Phrase) -> Phrase {
    Phrase(
      "That is \(time) \(zone), \(age.english) ago", "即 \(time) \(zone)，\(age.chinese)前")
  }
  package static let unreadable = Phrase(
    "Type newest, a time such as 20:15, or how long ago, such as 30m",
    "请输入 newest、时间（如 20:15）或时长（如 30m）")
  package static let future = Phrase("That time has not come yet", "该时间尚未到来")
  package static let laterToday = Phrase(
    "That time comes today; for an earlier day type it too, as in 2026-03-01 20:15",
    "该时间今天尚未到来；如指较早的日期，请一并输入，例如 2026-03-01 20:15")
  package static let topicsUnknown = Phrase(
    "The topics of the group are still being read", "正在读取消费组的主题")
  package static let chooseTopics = Phrase(
    "Reset which topics? Mark them, or all", "重置哪些主题？请选中主题，或全选")
  static let broadcasting = Phrase(
    "A broadcasting group keeps its progress with its consumers: the service cannot reset it",
    "广播模式的消费进度保存在消费者本地，服务端无法重置")
  static func notKept(hours: Int) -> Phrase {
    Phrase(
      "Messages are kept for \(hours) h: nothing from that time is there any more",
      "消息仅保留 \(hours) 小时，该时间的消息已不存在")
  }
  static func notJudged(_ why: Phrase) -> Phrase {
    Phrase(
      "Whether it may be reset could not be read: \(why.english)",
      "无法确认是否可以重置：\(why.chinese)")
  }

  // MARK: What it means

  static let effectUnknown = Phrase(
    "Unknown: how many messages are skipped or delivered again", "未知：将跳过或再次投递的消息数")
  static func skipped(_ count: Int64, isEstimate: Bool) -> Phrase {
    if count == 0 { return Phrase("No message is skipped", "不会跳过消息") }
    let text = ValueFormat.grouped(count)
    let noun = count == 1 ? "message" : "messages"
    return isEstimate
      ? Phrase(
        "About \(text) \(noun) will be skipped (an estimate)", "约 \(text) 条消息将被跳过（估算）")
      : Phrase(
        "What waits when it is sent is skipped: \(text) \(noun) now",
        "发送时的全部堆积将被跳过：目前 \(text) 条")
  }
  static func again(_ count: Int64) -> Phrase {
    if count == 0 { return Phrase("No message is skipped", "不会跳过消息") }
    let text = ValueFormat.grouped(count)
    let noun = count == 1 ? "message" : "messages"
    return Phrase(
      "About \(text) \(noun) will be delivered again (an estimate)",
      "约 \(text) 条消息将被再次投递（估算）")
  }
  static func consumers(_ count: Int, _ addresses: [String]) -> Phrase {
    if count == 0 { return Phrase("Nobody consumes now", "当前没有消费者在线") }
    func names(_ language: Language) -> String {
      addresses.joined(separator: language.listSeparator)
    }
    let more = count > addresses.count ? " …" : ""
    return Phrase(
      "\(count == 1 ? "Consumer" : "\(count) consumers") online now: \(names(.english))\(more)",
      "当前在线消费者 \(count) 个：\(names(.chinese))\(more)")
  }
  static func consumersUnknown(_ why: Phrase) -> Phrase {
    Phrase("Unknown: who consumes now: \(why.english)", "未知：当前的消费者（\(why.chinese)）")
  }

  // MARK: The point

  package static let point = Phrase("Goes on from", "开始位置")
  package static let newest = Phrase("the newest message", "最新消息")
  /// A time in the zone of the screen and in that of the service.
  package static func time(_ here: String, zone: String, _ there: String) -> Phrase {
    zone == "UTC+8"
      ? Phrase(name: "\(here) UTC+8") : Phrase(name: "\(here) \(zone) = \(there) UTC+8")
  }
}
