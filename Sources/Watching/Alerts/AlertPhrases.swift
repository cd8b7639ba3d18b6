package import Catalog

/// The words of alerts and events.
package enum AlertPhrases {
  static let firstLook = Phrase("first check", "首次检查")
  package static func mark(_ count: Int) -> Phrase {
    Phrase(Phrase.counted(count, "alert", "alerts"), "\(count) 项告警")
  }

  static func state(_ state: AlertTransition.State) -> Phrase {
    switch state {
    case .well: Phrase("ok", "正常")
    case .firing: Phrase("firing", "告警")
    case .gone: Phrase("gone", "已删除")
    }
  }

  static func step(_ change: AlertTransition) -> Phrase {
    let (old, new) = (state(change.old), state(change.new))
    return Phrase("\(old.english) → \(new.english)", "\(old.chinese) → \(new.chinese)")
  }

  /// What it is now that is over: what that was stands beside it.
  static func over(_ change: AlertTransition) -> Phrase {
    Phrase("now \(change.value.english)", "现为\(change.value.chinese)")
  }

  /// One change in a line, for notifications and commands.
  package static func line(_ change: AlertTransition) -> Phrase {
    let place = change.group == nil ? "" : " (\(change.instanceName ?? change.instanceID))"
    let state = state(change.new)
    return Phrase(
      "\(change.ruleTitle.english) \(state.english): \(change.subject)\(place), "
        + "\(change.value.english)",
      "\(change.ruleTitle.chinese) \(state.chinese)：\(change.subject)\(place)，"
        + "\(change.value.chinese)")
  }

  /// Several changes in a line: the first, and how many more.
  package static func lines(_ first: AlertTransition, count: Int) -> Phrase {
    let line = line(first)
    if count == 1 { return line }
    return Phrase(
      "\(line.english), and \(Phrase.counted(count - 1, "more change", "more changes"))",
      "\(line.chinese)，另有 \(count - 1) 项变化")
  }

  static func summary(_ counts: [String: Int]) -> Phrase {
    let parts = counts.sorted { $0.key < $1.key }
      .map { (words: AlertRule.kindWords($0.key), count: $0.value) }
    let total = counts.values.reduce(0, +)
    let english = parts.map { "\($0.count) \($0.words.english)" }.joined(separator: ", ")
    let chinese = parts.map { "\($0.words.chinese) \($0.count) 项" }.joined(separator: "，")
    return Phrase("\(total) firing at startup: \(english)", "启动时 \(total) 项告警：\(chinese)")
  }

  package static func otherRegion(_ region: String) -> Phrase {
    Phrase("That event was in \(region)", "该事件属于 \(region)")
  }

  package static func commandLeftOut(_ change: AlertTransition) -> Phrase {
    Phrase(
      "\(AlertCommand.mostWaiting) alert commands are already queued; none was run for "
        + "\(change.subject), see :events",
      "已有 \(AlertCommand.mostWaiting) 个告警命令在排队，未为 \(change.subject) 执行命令，见 :events")
  }

  package static let tooManyWait = Phrase(
    "no command was run: \(AlertCommand.mostWaiting) were queued",
    "未执行命令：已有 \(AlertCommand.mostWaiting) 个在排队")

  static let notTold = Phrase("not notified", "未通知")

  static func withUntold(_ text: String, _ count: Int) -> Phrase {
    Phrase(
      "\(text); no command was run for "
        + "\(Phrase.counted(count, "earlier change", "earlier changes")), see :events",
      "\(text)；此前有 \(count) 项变化未执行命令，见 :events")
  }

  package static func commandFailed(_ problem: Phrase) -> Phrase {
    Phrase(
      "The alert command failed: \(problem.english)", "告警命令失败：\(problem.chinese)")
  }
}

extension Phrases {
  static func behind(_ lag: Int64) -> Phrase {
    let count = ValueFormat.grouped(lag)
    return Phrase("\(count) behind", "堆积 \(count)")
  }

  static func growth(_ rate: Int64) -> Phrase {
    let count = ValueFormat.grouped(rate)
    return Phrase("+\(count)/s", "每秒 +\(count)")
  }

  static func consumers(_ consumers: Int64, _ lag: Int64) -> Phrase {
    let behind = behind(lag)
    return Phrase(
      "\(Phrase.counted(consumers, "consumer", "consumers")), \(behind.english)",
      "消费者 \(consumers)，\(behind.chinese)")
  }
}
