package import Catalog
package import ModelViewUpdate
import TencentCloud

/// The words of the board.
extension Phrases {
  static let openToAllFinding = Phrase("any address may connect", "放行所有地址")

  /// How far the board has come, and once everything was looked at how old that may be.
  package static func boardStatus(_ progress: BoardProgress, at moment: Moment) -> Phrase? {
    if !progress.isListed {
      return progress.isWhole ? nil : Phrase("reading instances", "正在读取实例")
    }
    if progress.isWhole {
      if progress.failedCount == 0 {
        return progress.oldestAnsweredAt.map { noOlder(moment.uptimeMilliseconds - $0) }
      }
      return Phrase(
        "\(progress.failedCount) did not respond", "\(progress.failedCount) 项无响应")
    }
    if progress.groupCount == 0 || progress.measuredCount == progress.groupCount {
      return Phrase("reading groups and endpoints", "正在读取消费组与接入点")
    }
    let groups = groupsMeasured(progress)
    guard
      let left = progress.firstRound?.millisecondsLeft(
        waitingCount: progress.waitingCount, at: moment.uptimeMilliseconds)
    else { return groups }
    return timeLeft(groups, milliseconds: left)
  }

  /// In steps of five seconds, so that it stands still.
  private static func timeLeft(_ groups: Phrase, milliseconds: Int64) -> Phrase {
    let seconds = (milliseconds / 5000 + 1) * 5
    return Phrase(
      "\(groups.english), \(seconds) s left", "\(groups.chinese)，约剩 \(seconds) 秒")
  }

  /// Up to steps of ten seconds, then of a minute, so that it stands still.
  private static func noOlder(_ milliseconds: Int64) -> Phrase {
    let step: Int64 = milliseconds <= 120_000 ? 10_000 : 60_000
    let seconds = max(1, (milliseconds + step - 1) / step) * step / 1000
    if seconds <= 120 {
      return Phrase("nothing older than \(seconds) s", "均为 \(seconds) 秒内的数据")
    }
    return Phrase("nothing older than \(seconds / 60) min", "均为 \(seconds / 60) 分钟内的数据")
  }

  static func groupsMeasured(_ progress: BoardProgress) -> Phrase {
    let done = ValueFormat.grouped(Int64(progress.measuredCount))
    let total = ValueFormat.grouped(Int64(progress.groupCount))
    // Groups of instances that were not read yet come on top.
    let more = progress.mayHaveMoreGroups ? "+" : ""
    let noun = total == "1" && more.isEmpty ? "group" : "groups"
    return Phrase("\(done) of \(total)\(more) \(noun)", "\(done)/\(total)\(more) 个消费组")
  }

  static func budget(_ calls: Int) -> Phrase {
    Phrase("total, at most \(calls)/s", "合计，每秒最多 \(calls) 次")
  }

  /// The first look at everything: how long it took, or takes until now.
  static func firstRound(milliseconds: Int64, isUnderWay: Bool) -> Phrase {
    let seconds = (milliseconds + 500) / 1000
    return isUnderWay
      ? Phrase("first look, \(seconds) s so far", "首次检查，已用 \(seconds) 秒")
      : Phrase("first look, \(seconds) s", "首次检查，用时 \(seconds) 秒")
  }

  /// What the poller asks of things that matter so much.
  static func urgency(_ urgency: PollUrgency) -> Phrase {
    switch urgency {
    case .visible: Phrase("on the screen", "当前界面")
    case .pinned: Phrase("pinned", "已固定")
    case .lagging: Phrase("lagging or unstable", "堆积或不稳定")
    case .structural: Phrase("inventory", "资源清单")
    case .rest: Phrase("everything else", "其余")
    }
  }

  static func finding(_ kind: Finding.Kind) -> Phrase {
    switch kind {
    case .noConsumer: Phrase("no consumer", "无消费者")
    case .lag: Phrase("lag", "堆积")
    case .switchedOff: Phrases.turnedOff
    case .abandoned: Phrase("abandoned", "长期无消费")
    case .subscriptions: Phrase("mismatch", "订阅不一致")
    case .unconsumed: Phrase("unconsumed", "无订阅")
    case .status: Phrase("not running", "状态异常")
    case .openToAll: Phrase("open to all", "对全网开放")
    case .endpoint: Phrase("endpoint", "接入点")
    case .quota: Phrase("quota", "配额")
    case .expiry: Phrase("expires", "即将到期")
    case .signIns: Phrase("sign-ins", "登录失败")
    case .certificate: Phrase("certificate", "证书到期")
    case .flapping: Phrase("flapping", "频繁掉线")
    case .backlog: Phrase("backlog", "客户端堆积")
    case .throttled: Phrase("rate limited", "被限频")
    case .limited: Phrase("throttled", "被限流")
    case .deadLetters: Phrase("dead letter", "死信")
    case .load: Phrase("load", "负载")
    case .pinned: Phrase("pinned", "已固定")
    }
  }

  /// Many clients of an instance that come and go.
  static func flappingFinding(_ names: [String]) -> Phrase {
    let shown = names.prefix(3)
    let more = names.count > shown.count
    return Phrase(
      "\(names.count) clients: \(shown.joined(separator: ", "))\(more ? ", …" : "")",
      "\(names.count) 个客户端：\(shown.joined(separator: "、"))\(more ? "等" : "")")
  }

  static func lagFinding(_ lag: Int64, _ estimate: LagEstimate?) -> Phrase {
    let count = ValueFormat.grouped(lag)
    let behind = Phrase("\(count) behind", "堆积 \(count)")
    guard let estimate else { return behind }
    let slope = estimate.messagesPerSecond
    let rate =
      abs(slope) < 1 ? ValueFormat.decimal(slope) : ValueFormat.grouped(Int64(saturating: slope))
    switch estimate.direction {
    case .growing: return Phrase("\(count) behind, +\(rate)/s", "堆积 \(count)，每秒 +\(rate)")
    case .unclear: return behind
    case .flat where estimate.secondsToDrain == 0:
      return Phrase("\(count) behind, just under way", "堆积 \(count)，正在消费")
    case .flat: return Phrase("\(count) behind, steady", "堆积 \(count)，持平")
    case .draining:
      let left = Int64(saturating: estimate.secondsToDrain ?? 0)
      let time = ValueFormat.duration(of: max(1, left))
      return Phrase(
        "\(count) behind, gone in \(time.english)", "堆积 \(count)，约\(time.chinese)消费完")
    }
  }

  /// What is said of a thing whose last attempts failed: how old it is first, where nothing cuts it.
  static func aged(_ phrase: Phrase, since answeredAt: Moment, at moment: Moment) -> Phrase {
    let age = ValueFormat.duration(of: moment.milliseconds(since: answeredAt) / 1000)
    return Phrase("\(age.english) ago: \(phrase.english)", "\(age.chinese)前：\(phrase.chinese)")
  }

  /// How far a group is behind and where that goes; of one that does not answer, what was seen last.
  static func lagFinding(_ lag: Int64, _ history: SampleHistory, at moment: Moment) -> Phrase {
    guard let failure = history.failure, let sample = history.latest else {
      return lagFinding(lag, history.estimate)
    }
    if failure.code?.hasPrefix("ResourceNotFound") == true { return PinPhrases.notFound }
    return aged(lagFinding(lag, nil), since: sample.takenAt, at: moment)
  }

  /// How far a group is behind, where the service answers without saying it: what was seen last.
  static func lagNotKnown(_ history: SampleHistory, at moment: Moment) -> Phrase {
    guard let last = history.lastLag else { return Phrase("lag unknown", "堆积量未知") }
    let seen = aged(lagFinding(last.lag, nil), since: last.takenAt, at: moment)
    return Phrase("lag unknown; \(seen.english)", "堆积量未知；\(seen.chinese)")
  }

  /// Of which topics the consumers of a group take different messages.
  static func subscriptionsFinding(_ topics: [String]) -> Phrase {
    Phrase(
      "consumers differ on \(topics.joined(separator: ", "))",
      "消费者订阅不一致：\(topics.joined(separator: "、"))")
  }

  /// The topics of an instance that are written to, and that nobody subscribes to.
  static func unconsumedFinding(_ topics: [String]) -> Phrase {
    let count = Phrase.counted(Int64(topics.count), "topic", "topics")
    return Phrase(
      "nobody subscribes to \(count): \(topics.joined(separator: ", "))",
      "\(topics.count) 个主题无消费组订阅：\(topics.joined(separator: "、"))")
  }

  static let statusNotKnown = Phrase("status unknown", "状态未知")

  static func throttledFinding(seconds: Int64) -> Phrase {
    seconds == 0
      ? Phrase("rate limited, retrying now", "请求频率超限，正在重试")
      : Phrase("rate limited, retrying in \(seconds) s", "请求频率超限，\(seconds) 秒后重试")
  }

  static func flappingFinding(_ flapping: Flapping) -> Phrase {
    let count = flapping.changeCount
    let minutes = Flapping.windowMilliseconds / 60_000
    let now: Phrase =
      switch flapping.isConnected {
      case true?: Phrase(", online", "，在线")
      case false?: Phrase(", offline", "，离线")
      case nil: Phrase(name: "")
      }
    return Phrase(
      "\(count) times in \(minutes) min\(now.english)",
      "\(minutes) 分钟 \(count) 次\(now.chinese)")
  }

  static func backlogFinding(_ lag: Int64, _ facts: ClientFacts) -> Phrase {
    let count = ValueFormat.grouped(lag)
    let flight = facts.inflight.map { ValueFormat.grouped($0) }
    let rest =
      facts.status == "CONNECTED"
      ? flight.map { Phrase(", \($0) in flight", "，未确认 \($0)") } : Phrase(", offline", "，离线")
    return Phrase(
      "\(count) waiting\(rest?.english ?? "")", "堆积 \(count)\(rest?.chinese ?? "")")
  }

  static func endpointName(_ endpoint: EndpointFacts) -> Phrase {
    endpoint.isPublic == true ? Phrase("public", "公网") : Phrase("VPC", "VPC ")
  }

  static func quotaFinding(
    _ quota: InstanceFacts.Quota, used: Int64, of limit: Int64
  ) -> Phrase {
    let numbers = "\(ValueFormat.grouped(used))/\(ValueFormat.grouped(limit))"
    if quota.name == InstanceFacts.Quota.consumption {
      return Phrase("consuming \(numbers) TPS", "消费 TPS \(numbers)")
    }
    let title = FieldTitles.phrase(quota.name)
    return Phrase("\(title.english) \(numbers)", "\(title.chinese) \(numbers)")
  }

  static func expiryFinding(days: Int64) -> Phrase {
    days == 0
      ? Phrase("within a day", "不足一天")
      : Phrase("in \(Phrase.counted(days, "day", "days"))", "剩余 \(days) 天")
  }
}
