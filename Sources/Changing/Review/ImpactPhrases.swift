package import Catalog
import TencentCloud

/// The words of what a change hits.
extension ChangePhrases {
  package static let beingRead = Phrase("Reading the current state", "正在读取当前状态")
  package static let noAnswerYet = Phrase("no response yet", "尚无响应")

  /// A topic that goes from one stage to another; `–` for what is not known.
  static func stage(of topic: String?, from: JSONValue, to: JSONValue?) -> Phrase {
    func words(_ stage: JSONValue?) -> Phrase {
      guard case .string(let text)? = stage else { return Phrase(name: "–") }
      return EnumerationWords.phrase(MigrationStages.field, text) ?? Phrase(name: text)
    }
    let (old, new) = (words(from), words(to))
    let name = topic.map { "\($0): " } ?? ""
    return Phrase(
      "\(name)\(old.english) → \(new.english)", "\(name)\(old.chinese) → \(new.chinese)")
  }

  static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.english).joined(separator: ", "),
      phrases.map(\.chinese).joined(separator: "，"))
  }

  /// A number with what it counts.
  static func number(_ name: String, _ value: Int64) -> Phrase {
    let text = ValueFormat.grouped(value)
    func counted(_ one: String, _ more: String) -> String { "\(text) \(value == 1 ? one : more)" }
    return switch name {
    case "ConsumerNum":
      Phrase(counted("consumer online", "consumers online"), "\(text) 个消费者在线")
    case "ConsumerLag":
      Phrase(counted("message behind", "messages behind"), "堆积 \(text) 条消息")
    case "SubscriptionCount":
      Phrase("Subscribed groups: \(text)", "订阅该主题的消费组：\(text) 个")
    case "TopicNum": Phrase("Contains \(counted("topic", "topics"))", "内含 \(text) 个主题")
    case "GroupNum": Phrase(counted("consumer group", "consumer groups"), "\(text) 个消费组")
    default: Phrase(name: "\(name) \(text)")
    }
  }

  /// What a number counts.
  static func numberTitle(_ name: String) -> Phrase {
    switch name {
    case "ConsumerNum": Phrase("consumers online", "在线消费者数")
    case "ConsumerLag": Phrase("messages behind", "消息堆积数")
    case "SubscriptionCount": Phrase("subscribed groups", "订阅该主题的消费组数")
    case "TopicNum": Phrase("topics in it", "主题数")
    case "GroupNum": Phrase("consumer groups in it", "消费组数")
    default: Phrase(name: name)
    }
  }

  static func beingRead(_ titles: Phrase) -> Phrase {
    Phrase("Reading: \(titles.english)", "正在读取：\(titles.chinese)")
  }
  static func lastKnown(_ words: Phrase, at time: String) -> Phrase {
    Phrase("At \(time): \(words.english)", "\(time) 时：\(words.chinese)")
  }
  static func notKnown(
    since time: String, _ words: Phrase, why: Phrase?
  ) -> Phrase {
    Phrase(
      "Unknown since \(time), then \(words.english)"
        + (why.map { ": \($0.english)" } ?? ""),
      "自 \(time) 起未知，当时：\(words.chinese)"
        + (why.map { "（\($0.chinese)）" } ?? ""))
  }
  static func notKnown(_ titles: Phrase?, why: Phrase?) -> Phrase {
    let titles = titles ?? Phrase("the current state", "当前状态")
    return Phrase(
      "Unknown: \(titles.english)" + (why.map { ": \($0.english)" } ?? ""),
      "未知：\(titles.chinese)" + (why.map { "（\($0.chinese)）" } ?? ""))
  }
  package static let lastConsumedBeingRead = Phrase(
    "Reading: when it last consumed", "正在读取：最近一次消费的时间")
  static let lastConsumedUnknown = Phrase(
    "Unknown: when it last consumed", "未知：最近一次消费的时间")
  static func holdersUnknown(_ error: CloudError) -> Phrase {
    let why = ErrorPhrases.phrase(error)
    return Phrase(
      "Unknown: whether anyone else has the permission: \(why.english)",
      "未知：是否还有其他人拥有该权限（\(why.chinese)）")
  }
}
