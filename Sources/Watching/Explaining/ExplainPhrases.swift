package import Catalog

/// The words of why a group is behind. Times stand in braces until they are drawn in the zone of the
/// screen.
package enum ExplainPhrases {
  package static let causes = Phrase("What speaks for it", "原因")
  package static let ruledOut = Phrase("Ruled out", "已排除")
  package static let unknown = Phrase("Not known", "未知")
  /// - Parameter direction: Where the lag is going; nil where nobody knows.
  package static func nothing(_ direction: LagEstimate.Direction?) -> Phrase {
    switch direction {
    case .growing:
      Phrase(
        "No cause was found: the consumers are slower than the producers.",
        "已检查的各项均无法解释：消费速度低于生产速度。")
    case .draining:
      Phrase(
        "No cause is left: the consumers are catching up.", "当前没有仍然存在的原因：消费者正在追赶。")
    case .flat, .unclear, nil: Phrase("No cause was found.", "已检查的各项均无法解释。")
    }
  }
  package static let notBehind = Phrase(
    "The group is not behind now. Still true:", "该组当前未堆积。以下情况仍然存在：")
  package static let wellOff = Phrase(
    "The group is not behind, and nothing stands out.", "该组当前未堆积，未发现异常。")
  package static let asking = Phrase("asking the service …", "正在查询 …")
  package static let notSaid = Phrase("the service does not say", "服务未返回")
  package static let noMonitor = Phrase("monitor is not asked", "未查询 monitor")
  package static let noJournal = Phrase("no journal is kept", "未保留变更日志")
  package static let noPoints = Phrase("monitor kept nothing of it", "monitor 没有相关数据")
  package static let noTopics = Phrase("its topics are not known", "订阅主题未知")
  package static let onlyPlatinum = Phrase(
    "the service tells queues of PLATINUM instances alone", "仅铂金版实例提供分队列数据")
  package static let needsGroup = Phrase("Select a consumer group first", "请先选择一个消费组")
  static let switchedOff = Phrase(
    "consumption is switched off by hand (ConsumeEnable)", "消费已被手动关闭（ConsumeEnable）")
  static let switchedOn = Phrase("consumption is switched on", "消费已开启")
  static let notThrottled = Phrase("not throttled in the last hour", "最近一小时未被限流")
  static let agree = Phrase("its consumers subscribe to the same", "消费者订阅一致")
  static let nothingChanged = Phrase(
    "nothing changed from this machine in 6 hours", "最近 6 小时本机没有变更记录")

  package static func title(_ group: String, isBehind: Bool) -> Phrase {
    isBehind
      ? Phrase("Why \(group) is behind", "\(group) 为何堆积")
      : Phrase("\(group) is not behind", "\(group) 当前未堆积")
  }

  /// Why `monitor` says nothing.
  package static func monitor(_ why: Phrase) -> Phrase {
    Phrase("monitor: \(why.english)", "monitor：\(why.chinese)")
  }

  package static func source(_ source: String) -> Phrase {
    Phrase(
      "  (from \(source))",
      "（来自 \(source.split(separator: ", ").joined(separator: "、"))）")
  }

  static func nobody(_ since: FindingSince?) -> Phrase {
    guard let since else { return Phrase("no consumer is online", "没有消费者在线") }
    let time =
      since.roughness == .about
      ? "{~\(since.unixMilliseconds)}" : "{\(since.unixMilliseconds)}"
    return switch since.roughness {
    case .orEarlier:
      Phrase("no consumer is online, since \(time) or earlier", "没有消费者在线，不晚于 \(time) 开始")
    case .about: Phrase("no consumer is online since about \(time)", "约自 \(time) 起没有消费者在线")
    case nil: Phrase("no consumer is online since \(time)", "自 \(time) 起没有消费者在线")
    }
  }

  /// - Parameter times: In milliseconds since 1970 UTC.
  static func aloneBefore(_ times: ClosedRange<Int64>, _ consumers: Int64) -> Phrase {
    let (first, last) = ("{\(times.lowerBound)}", "{\(times.upperBound)}")
    let now = Phrase.counted(consumers, "consumer", "consumers")
    return Phrase(
      "no consumer was online from \(first) to \(last), \(now) now",
      "\(first) 至 \(last) 没有消费者在线，现有 \(consumers) 个")
  }

  static func online(_ count: Int64) -> Phrase {
    Phrase(
      "\(Phrase.counted(count, "consumer", "consumers")) online", "\(count) 个消费者在线")
  }

  static func consumers(_ count: Evidence.Change) -> Phrase {
    let (before, now) = (Int64(saturating: count.before), Int64(saturating: count.now))
    return Phrase(
      "\(Phrase.counted(now, "consumer", "consumers")) online, a day ago \(before)",
      "\(now) 个消费者在线，一天前为 \(before) 个")
  }

  static func oneConsumer(_ share: Evidence.Share, _ part: Double) -> Phrase {
    let percent = Int64(saturating: (part * 100).rounded())
    return Phrase(
      "consumer \(share.name) holds \(percent) % of the lag",
      "消费者 \(share.name) 占堆积的 \(percent)%")
  }

  static func oneInFlight(_ share: Evidence.Share, _ part: Double) -> Phrase {
    let percent = Int64(saturating: (part * 100).rounded())
    return Phrase(
      "client \(share.name) holds \(percent) % of what is not acknowledged",
      "客户端 \(share.name) 占未确认消息的 \(percent)%")
  }

  /// - Parameter peak: Messages a minute.
  static func heldBack(_ peak: Double) -> Phrase {
    let rate = ValueFormat.grouped(Int64(saturating: peak.rounded(.up)))
    return Phrase(
      "deliveries of the instance are throttled: up to \(rate)/min held back",
      "实例投递被限流：每分钟最多 \(rate) 条")
  }

  static func oneQueue(_ share: Evidence.Share, _ part: Double) -> Phrase {
    let percent = Int64(saturating: (part * 100).rounded())
    return Phrase(
      "queue \(share.name) holds \(percent) % of the lag", "队列 \(share.name) 占堆积的 \(percent)%")
  }

  static func even(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("there is only one to hold the lag", "仅有一个，堆积都在其上")
      : Phrase("no one of \(count) holds most of the lag", "\(count) 个中没有一个占大部分堆积")
  }

  static func throttled(_ peak: Double) -> Phrase {
    let rate = ValueFormat.grouped(Int64(saturating: peak.rounded(.up)))
    return Phrase(
      "throttled: up to \(rate)/s more was to be consumed", "被限流：最多每秒 \(rate) 条未能消费")
  }

  static func production(_ change: Evidence.Change) -> Phrase {
    let (before, now) = (rate(change.before), rate(change.now))
    let then = time(of: change)
    return Phrase(
      "\(now)/s produced to its topics, \(then.english) \(before)/s",
      "订阅主题每秒生产 \(now) 条，\(then.chinese)每秒 \(before) 条")
  }

  /// Of what is more than it was, and not by enough to be sure.
  static func tooLittleMore(_ change: Evidence.Change) -> Phrase {
    let what = production(change)
    return Phrase("\(what.english): too little more to tell", "\(what.chinese)，增幅不足以判断")
  }

  static func deadLetters(_ change: Evidence.Change) -> Phrase {
    let (before, now) = (
      ValueFormat.decimal(change.before * 60), ValueFormat.decimal(change.now * 60)
    )
    let then = time(of: change)
    return Phrase(
      "\(now) new dead letters a minute, \(then.english) \(before)",
      "每分钟新增死信 \(now) 条，\(then.chinese) \(before) 条")
  }

  /// Of when the first of two values is.
  private static func time(of change: Evidence.Change) -> Phrase {
    change.isSinceBehind
      ? Phrase("before it fell behind", "开始堆积前") : Phrase("an hour ago", "一小时前")
  }

  static func differ(_ topics: [String]) -> Phrase {
    Phrase(
      "its consumers subscribe to different messages of \(topics.joined(separator: ", "))",
      "消费者对 \(topics.joined(separator: "、")) 的订阅不一致")
  }

  static func notKnown(_ cause: Explanation.Cause, because why: Phrase) -> Phrase {
    let name = name(cause)
    return Phrase("\(name.english): \(why.english)", "\(name.chinese)：\(why.chinese)")
  }

  static func name(_ cause: Explanation.Cause) -> Phrase {
    switch cause {
    case .switchedOff: Phrase("whether consumption is on", "消费开关")
    case .nobodyOnline: Phrase("who is online", "在线消费者")
    case .fewerConsumers: Phrase("consumers a day ago", "一天前的消费者")
    case .oneConsumer: Phrase("lag by consumer", "各消费者的堆积")
    case .oneQueue: Phrase("lag by queue", "各队列的堆积")
    case .throttled: Phrase("throttling", "限流")
    case .producedMore: Phrase("production an hour ago", "一小时前的生产速率")
    case .subscriptionsDiffer: Phrase("whether subscriptions agree", "订阅一致性")
    case .deadLetters: Phrase("dead letters", "死信")
    case .changed: Phrase("what was changed", "变更记录")
    }
  }

  private static func rate(_ value: Double) -> String {
    abs(value) < 10 ? ValueFormat.decimal(value) : ValueFormat.grouped(Int64(saturating: value))
  }

  /// A text with its times in the zone and form of the screen: `{1780272000000}` in milliseconds since
  /// 1970 UTC, and `{~1780272000000}` without its seconds.
  package static func withTimes(_ text: String, _ format: ValueFormat) -> String {
    var parts: [Substring] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let inner = rest[rest.index(after: open)..<close]
      parts.append(rest[..<open])
      let isRough = inner.first == "~"
      let time = Int64(isRough ? inner.dropFirst() : inner).map(format.timeOfDayOrDate)
      parts.append(
        time.map { Substring(isRough ? ValueFormat.withoutSeconds($0) : $0) } ?? rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return (parts + [rest]).joined()
  }
}
