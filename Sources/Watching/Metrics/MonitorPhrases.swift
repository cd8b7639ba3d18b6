package import Catalog
import TencentCloud
import TerminalUI

/// The words of what `monitor` tells.
package enum MonitorPhrases {
  package static let history = Phrase("History", "历史数据")
  package static let behindBy = Phrase("Behind by", "滞后")

  /// The line in place of history, where there is none or no newer one.
  /// - Parameter again: The key that asks again.
  package static func missing(
    _ place: MonitorPlace, _ tally: MonitorTally?, again: String
  ) -> Phrase? {
    if let end = place.end { return ended(end, again: Phrase(again, "按 \(again) ")) }
    switch place.trouble {
    case .spent?: return spent(tally)
    case .uncounted(let problem)?:
      return Phrase(
        "not asked: calls of monitor cannot be counted: \(problem)",
        "未查询：无法记录 monitor 的调用次数：\(problem)")
    case .failed(.passing(let error))?:
      let reason = ErrorPhrases.phrase(error)
      return Phrase("not read: \(reason.english)", "读取失败：\(reason.chinese)")
    case .failed?:
      return Phrase("not read: monitor is asked too much", "读取失败：monitor 请求超限")
    case nil: return nil
    }
  }

  /// Why a command was told nothing.
  /// - Parameter again: What asks again.
  package static func problem(
    _ failure: MonitorFailure, again: Phrase = Phrase("--history", "再次使用 --history ")
  ) -> Phrase {
    switch failure {
    case .passing(let error): ErrorPhrases.phrase(error)
    case .noRight, .notOpen, .owed, .absent, .tooLarge, .unknownMetric:
      ended(failure, again: again)
    }
  }

  private static func ended(_ failure: MonitorFailure, again: Phrase) -> Phrase {
    switch failure {
    case .noRight(let action):
      Phrase(
        "no permission monitor:\(action.name) (\(again.english) retries)",
        "缺少权限 monitor:\(action.name)（\(again.chinese)重试）")
    case .notOpen:
      Phrase(
        "free calls of monitor are used up (\(again.english) retries)",
        "monitor 免费调用额度已用完（\(again.chinese)重试）")
    case .owed:
      Phrase(
        "the account is in arrears (\(again.english) retries)",
        "账号已欠费（\(again.chinese)重试）")
    case .absent, .tooLarge, .unknownMetric, .passing:
      Phrase(
        "this region has no monitor (\(again.english) retries)",
        "该地域不提供 monitor（\(again.chinese)重试）")
    }
  }

  private static func spent(_ tally: MonitorTally?) -> Phrase {
    guard let tally else {
      return Phrase("not asked: today's calls are used up", "未查询：今天的调用次数已用完")
    }
    let (calls, budget) = (
      ValueFormat.grouped(Int64(tally.calls)), ValueFormat.grouped(Int64(tally.budget))
    )
    return Phrase(
      "not asked: \(calls) of \(budget) calls of monitor used today (monitor_budget)",
      "未查询：今天已调用 monitor \(calls)/\(budget) 次（monitor_budget）")
  }

  /// What the line of a chart is made of, and how far it reaches.
  package static func kept(period: Int64, until time: String, isProvisional: Bool) -> Phrase {
    let (hours, minutes) = (period / 3600, period / 60)
    let step =
      hours > 0
      ? Phrase("\(hours)h on average", "\(hours) 小时一个平均值")
      : Phrase("\(minutes)m", "\(minutes) 分钟一个点")
    return Phrase(
      "by monitor, a point each \(step.english), until \(time)"
        + (isProvisional ? ", the last 5m provisional" : ""),
      "来自 monitor，每 \(step.chinese)，截至 \(time)"
        + (isProvisional ? "，最近 5 分钟为暂定值" : ""))
  }

  /// The day's calls, in the list of the poller.
  static func today(of budget: Int) -> Phrase {
    let calls = ValueFormat.grouped(Int64(budget))
    return Phrase("monitor today, of \(calls)", "今天的 monitor，上限 \(calls)")
  }

  /// Why longer ranges cannot be shown.
  package static let onlyADay = Phrase(
    "Without monitor no more than a day is known", "没有 monitor 时只有最近一天的数据")

  /// That the service kept nothing of it.
  package static let nothingKept = Phrase("monitor has no data of it", "monitor 无数据")

  /// What an instance has, and since when.
  package static func cause(_ cause: BlameCause, _ run: MetricRun, since time: String) -> Phrase {
    let phrase =
      switch cause {
      case .sending: sendingLimited(run)
      case .consuming: consumingLimited(run)
      case .deadLetters: deadLetters(run)
      }
    return Phrase("\(phrase.english), since \(time)", "\(phrase.chinese)，始于 \(time)")
  }

  package static func label(_ cause: BlameCause) -> Phrase {
    switch cause {
    case .sending, .consuming: Phrases.finding(.limited)
    case .deadLetters: Phrases.finding(.deadLetters)
    }
  }

  /// Where it comes from, of those that were asked for.
  package static func parts(_ cause: BlameCause) -> Phrase {
    cause == .sending ? Phrase("  by topic", "  按主题") : Phrase("  by group", "  按消费组")
  }

  package static func part(_ part: InstanceBlame.Part) -> String {
    "\(TextWidth.visible(part.name)) \(rate(part.peak))/s"
  }

  /// That nobody in particular was found.
  package static let nobodyBlamed = Phrase("none of those that were asked", "查询范围内没有")

  static func sendingLimited(_ run: MetricRun) -> Phrase {
    let peak = rate(run.peak)
    return Phrase("sending, up to \(peak)/s refused", "生产，每秒最多限流 \(peak)")
  }

  static func consumingLimited(_ run: MetricRun) -> Phrase {
    let peak = rate(run.peak)
    return Phrase("consuming, up to \(peak)/s held back", "消费，每秒最多限流 \(peak)")
  }

  static func deadLetters(_ run: MetricRun) -> Phrase {
    let peak = rate(run.peak)
    return Phrase("new ones, up to \(peak)/s", "有新增，每秒最多 \(peak)")
  }

  static func load(_ run: MetricRun, isSending: Bool, of limit: Int64) -> Phrase {
    let numbers = "\(rate(run.peak))/\(ValueFormat.grouped(limit))"
    return isSending
      ? Phrase("sending up to \(numbers) TPS", "生产 TPS 最高 \(numbers)")
      : Phrase("consuming up to \(numbers) TPS", "消费 TPS 最高 \(numbers)")
  }

  /// What is over, and for how long there was none of it.
  static func over(_ detail: Phrase, secondsAgo seconds: Int64) -> Phrase {
    let length = ValueFormat.shortDuration(of: seconds)
    return Phrase(
      "\(detail.english), none for \(length.english)",
      "\(detail.chinese)，已停止 \(length.chinese)")
  }

  /// What was found, and for how long nobody asked whether it still is.
  static func notRead(_ detail: Phrase, forSeconds seconds: Int64) -> Phrase {
    let length = ValueFormat.shortDuration(of: seconds)
    return Phrase(
      "\(detail.english), read \(length.english) ago",
      "\(detail.chinese)，\(length.chinese)前读取")
  }

  /// Whole numbers, but for what is less than ten.
  static func rate(_ value: Double) -> String {
    value < 10 ? ValueFormat.decimal(value) : ValueFormat.grouped(Int64(saturating: value))
  }

  /// How long ago the oldest message that waits was sent.
  package static func behind(
    milliseconds: Double, isProvisional: Bool, at time: String
  ) -> Phrase {
    let length = duration(milliseconds: milliseconds)
    if milliseconds > 0, milliseconds < 1000 {
      return Phrase("\(length.english) behind at \(time)", "\(time) 滞后\(length.chinese)")
    }
    let about = isProvisional ? "~" : ""
    return Phrase(
      "\(about)\(length.english) behind at \(time)",
      "\(time) 滞后\(isProvisional ? "约 " : " ")\(length.chinese)")
  }

  /// How long the oldest message waits by now.
  package static func behindNow(milliseconds: Double, isProvisional: Bool) -> Phrase {
    let length = duration(milliseconds: milliseconds)
    return isProvisional
      ? Phrase("~\(length.english) behind", "滞后约 \(length.chinese)")
      : Phrase("\(length.english) behind", "滞后 \(length.chinese)")
  }

  /// The same of a time that is told beside it.
  package static func behind(milliseconds: Double) -> Phrase {
    let length = duration(milliseconds: milliseconds)
    return Phrase("\(length.english) behind", "滞后 \(length.chinese)")
  }

  /// `38 s`, `12m05s`, `3h20m`, `6d16h`: a group that is long idle is days behind.
  package static func duration(milliseconds: Double) -> Phrase {
    if milliseconds > 0, milliseconds < 1000 { return Phrase("under 1 s", "不到1秒") }
    let seconds = max(0, Int64(saturating: milliseconds / 1000))
    if seconds < 60 { return Phrase("\(seconds) s", "\(seconds)秒") }
    if seconds < 86_400 { return ValueFormat.duration(of: seconds) }
    let (days, hours) = (ValueFormat.grouped(seconds / 86_400), seconds / 3600 % 24)
    return Phrase("\(days)d\(hours)h", "\(days)天\(hours)小时")
  }
}
