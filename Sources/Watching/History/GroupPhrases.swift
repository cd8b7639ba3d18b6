package import Catalog

/// The words of a consumer group's detail.
package enum GroupPhrases {
  /// An old value with the time that it is of.
  package static func of(_ text: String, _ time: String) -> Phrase {
    Phrase(
      "\(text) (\(Phrases.asOf.english) \(time))", "\(text)（\(Phrases.asOf.chinese) \(time)）")
  }

  package static let lag = Phrase("Lag", "堆积")
  /// How long the oldest waiting message has waited.
  package static let timeBehind = Phrase("Behind", "滞后")
  package static let consumers = Phrase("Consumers", "在线消费者")
  package static let nobody = Phrase("no consumer online", "无消费者在线")
  package static let notBehind = Phrase("not behind", "未堆积")
  package static let nothingWaits = Phrase("no backlog", "无堆积")
  package static let flat = Phrase(
    "steady, never drains", "持平，无法消费完")
  package static let underWay = Phrase(
    "just under way, gone in under a second", "正在消费，一秒内即可消费完")

  package static func wasBehind(from begin: String, to end: String, most: String) -> Phrase {
    Phrase(
      "no longer: was behind \(begin)–\(end), at most \(most)",
      "已恢复：\(begin)–\(end) 曾堆积，最多 \(most)")
  }

  package static let unclear = Phrase("changing direction, or a burst", "趋势正在变化，或为瞬时突发")
  package static let outlookUnknown = Phrase(
    "trend not known yet", "趋势尚不明确")
  package static let topics = Phrase("Topics", "订阅主题")
  package static let noTopic = Phrase("no subscriptions", "未订阅任何主题")
  package static let agreement = Phrase("Subscriptions", "订阅关系")
  package static let agree = Phrase("all consumers agree", "所有消费者一致")
  package static let isOnline = Phrase("online", "在线")
  package static let isOffline = Phrase("offline", "离线")
  /// Name, lag, whether a consumer is online, whether all of them subscribe to the same, to what.
  package static let topicColumns = [
    Phrase("Topic", "主题"), Phrase("Lag", "堆积"), Phrase("Online", "消费者"),
    Phrase("Consumers", "订阅关系"), Phrase("Filter", "过滤表达式"),
  ]
  package static let notMany = Phrase("Already searching for its topics", "已在查找全部订阅主题")

  package static func behindSince(_ least: String) -> Phrase {
    Phrase("\(least) behind since", "堆积达 \(least) 始于")
  }

  /// The same of one that is not behind now.
  package static func wasBehindLabel(_ least: String) -> Phrase {
    Phrase("\(least) behind since", "堆积达 \(least)")
  }

  package static func since(_ time: String, _ length: Phrase) -> Phrase {
    Phrase("\(time), for \(length.english)", "\(time)，已持续 \(length.chinese)")
  }

  package static func aboutSince(_ time: String, _ length: Phrase) -> Phrase {
    Phrase("about \(time), for \(length.english)", "约 \(time)，已持续 \(length.chinese)")
  }

  package static func atLeastSince(_ time: String, _ length: Phrase) -> Phrase {
    Phrase(
      "\(time) or earlier, at least \(length.english) (no earlier data)",
      "不晚于 \(time)，已持续至少 \(length.chinese)（此前无记录）")
  }

  package static func growing(_ rate: String) -> Phrase {
    Phrase("\(rate)/s, never drains", "每秒 \(rate)，持续增长")
  }

  package static func draining(_ rate: String, _ time: Phrase) -> Phrase {
    Phrase("\(rate)/s, drains in \(time.english)", "每秒 \(rate)，约\(time.chinese)消费完")
  }

  package static func online(_ count: Int64) -> Phrase {
    Phrase("\(ValueFormat.grouped(count)) online", "\(ValueFormat.grouped(count)) 个在线")
  }

  package static func rate(_ count: String) -> Phrase {
    Phrase(
      count == "1" ? "1 message/s" : "\(count) messages/s", "每秒 \(count) 条")
  }

  package static func span(_ span: HistorySpan) -> Phrase {
    switch span {
    case .quarter: Phrase("Last 15 min", "最近 15 分钟")
    case .hour: Phrase("Last hour", "最近一小时")
    case .sixHours: Phrase("Last 6 hours", "最近 6 小时")
    case .day: Phrase("Last day", "最近一天")
    case .week: Phrase("Last 7 days", "最近 7 天")
    case .fifteenDays: Phrase("Last 15 days", "最近 15 天")
    }
  }

  package static func range(_ least: String, _ greatest: String) -> Phrase {
    Phrase("\(least) to \(greatest)", "\(least) 至 \(greatest)")
  }

  package static func extremes(lag: String, tps: String) -> Phrase {
    Phrase("lag \(lag), TPS \(tps)", "堆积 \(lag)，TPS \(tps)")
  }

  package static func manyTopics(_ key: String, _ total: String) -> Phrase {
    Phrase(
      total == "1"
        ? "\(key) queries the instance's only topic"
        : "\(key) queries all \(total) topics of the instance, one by one",
      "按 \(key) 逐个查询实例的 \(total) 个主题")
  }

  package static func searching(_ found: String, _ asked: String, _ total: String) -> Phrase {
    Phrase(
      "\(found)  searched \(asked) of \(total)", "\(found)  已查找 \(asked)/\(total)")
  }

  package static func differ(_ topics: String) -> Phrase {
    Phrase("consumers differ: \(topics)", "消费者不一致：\(topics)")
  }

  /// What a region answers is asked again next time.
  package static func answersNotKept(_ reason: String) -> Phrase {
    Phrase(
      "What this region offers cannot be kept for next time: \(reason)",
      "无法保存本地域支持的接口信息，下次启动将重新查询：\(reason)")
  }

  /// As the API documents it since it has named the values: 0 where all clients subscribe alike.
  package static func consistency(_ value: Int64) -> Phrase {
    switch value {
    case 0: Phrase("agree (0)", "一致 (0)")
    case 1: Phrase("differ (1)", "不一致 (1)")
    default: Phrase(name: "(\(value))")
    }
  }
}
