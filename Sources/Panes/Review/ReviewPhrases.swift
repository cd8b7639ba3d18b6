package import Catalog
import Changing
import TerminalUI

/// The words of reviews, of what it takes to send, and of what became of changes.
package enum ReviewPhrases {
  package static let nothingSent = Phrase("Nothing was sent", "未发送任何变更")
  package static let dropped = Phrase("discarded", "已放弃")
  static let sendButton = Phrase("Send", "发送")
  static func willBeSent(_ action: String) -> Phrase {
    Phrase("This request will be sent once: \(action)", "将发送以下请求（仅一次）：\(action)")
  }
  static let waiting = Phrase("waiting", "等待中")
  static let underWay = Phrase("in progress", "进行中")
  static let stopped = Phrase("not sent: stopped", "已停止，未发送")
  static let results = Phrase("Changes", "变更")
  package static let copiedReport = Phrase("the result of each change", "各项变更的结果")

  static func sends(_ key: String) -> Phrase { Phrase("\(key) sends it", "按 \(key) 发送") }
  static func cancels(_ key: String) -> Phrase { Phrase("\(key) cancels", "按 \(key) 取消") }

  /// - Parameter isBrief: Whether there is little room: how several are given is left out.
  package static func type(_ asked: AskedWords, isBrief: Bool = false) -> Phrase {
    let rest = asked.rest
    if asked.all.count < 2 {
      let name = rest.first ?? ""
      return Phrase("Type \(name) to confirm", "请输入 \(name) 以确认")
    }
    let names = rest.joined(separator: " ")
    let progress = "\(asked.given.count)/\(asked.all.count)"
    if isBrief {
      return Phrase("Type to confirm (\(progress)): \(names)", "请输入以确认（\(progress)）：\(names)")
    }
    return Phrase(
      "Type to confirm, one by one or separated by spaces (\(progress)): \(names)",
      "请逐个或以空格分隔输入以确认（\(progress)）：\(names)")
  }

  package static func nothingFailed(_ keys: KeyLabels) -> Phrase {
    Phrase(
      "Nothing left to retry; \(keys["open-conflict"]) opens a conflict",
      "没有可重试的变更；按 \(keys["open-conflict"]) 处理冲突")
  }
  static func showsCalls(_ key: String) -> Phrase {
    Phrase("\(key) shows each with its exact call", "按 \(key) 逐项显示及其完整调用")
  }

  /// That there is more below, and how one comes there.
  static func more(_ count: Int) -> Phrase {
    Phrase(
      "… \(Phrase.counted(Int64(count), "line", "lines")) more: the arrow or Page keys scroll",
      "… 还有 \(count) 行，用方向键或翻页键滚动")
  }

  static func moreInBrief(_ count: Int) -> Phrase {
    Phrase("… \(Phrase.counted(Int64(count), "line", "lines")) more: PgDn", "… 还有 \(count) 行：PgDn")
  }

  static func title(_ count: Int) -> Phrase {
    Phrase(Phrase.counted(count, "change", "changes"), "\(count) 项变更")
  }
  static func leftOut(_ count: Int) -> Phrase {
    Phrase("\(count) cannot be changed:", "\(count) 项无法变更：")
  }
  static func exceeded(_ count: Int, limit: Int) -> Phrase {
    Phrase(
      "\(Phrase.counted(count, "change", "changes")), over the limit of \(limit) at once: type "
        + "the number to confirm",
      "共 \(count) 项变更，超过一次 \(limit) 项的上限：须输入数目以确认")
  }
  /// How many came to what.
  static func counts(_ review: ChangeReview) -> Phrase {
    let made = review.items.count(where: \.isMade)
    let conflicts = review.items.count { if case .conflict? = $0.outcome { true } else { false } }
    let waiting = review.waiting.count + review.underWay.count
    let rest = review.items.count - made - conflicts - waiting
    let parts: [(count: Int, english: String, chinese: String)] = [
      (made, "done", "完成"), (conflicts, "in conflict", "冲突"), (rest, "not done", "未完成"),
      (waiting, "pending", "待完成"),
    ]
    let told = parts.filter { $0.count > 0 }
    return Phrase(
      told.map { "\($0.count) \($0.english)" }.joined(separator: ", "),
      told.map { "\($0.chinese) \($0.count)" }.joined(separator: "，"))
  }

  package static func summary(_ review: ChangeReview) -> Notice {
    Notice(review.items.allSatisfy(\.isMade) ? .success : .warning, counts(review))
  }

  package static func stopping(_ review: ChangeReview) -> Phrase {
    let counts = counts(review)
    return Phrase(
      "Stopped; requests already sent continue: \(counts.english)",
      "已停止；已发送的请求会继续：\(counts.chinese)")
  }

  /// What became of one, in a line.
  static func phrase(_ item: ReviewItem) -> Phrase {
    switch item.state {
    case .ready, .waiting: return waiting
    case .underWay: return underWay
    case .refused(let reason): return reason
    case .stopped: return stopped
    case .ended(let outcome):
      guard let change = item.change else { return stopped }
      return ChangePhrases.notice(change, outcome, isNamed: false).text
    }
  }

  /// Every result, a line each, to be copied.
  package static func report(_ review: ChangeReview, _ language: Language) -> String {
    review.items.map { TextWidth.visible("\($0.title): \(phrase($0)[language])") }
      .joined(separator: "\n")
  }
}
