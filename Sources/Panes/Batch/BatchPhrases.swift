package import Catalog
import Changing
import TerminalUI

/// The words of changes that are made together.
package enum BatchPhrases {
  package static let dropped = Phrase("discarded", "已放弃")
  static let waiting = Phrase("waiting", "等待中")
  static let underWay = Phrase("in progress", "进行中")
  static let stopped = Phrase("not sent: stopped", "已停止，未发送")
  static let results = Phrase("Changes", "变更")
  package static let copiedReport = Phrase("the result of each change", "各项变更的结果")

  package static func nothingFailed(_ keys: KeyLabels) -> Phrase {
    Phrase(
      "Nothing left to retry; \(keys["open-conflict"]) opens a conflict",
      "没有可重试的变更；按 \(keys["open-conflict"]) 处理冲突")
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
  static func counts(_ batch: BatchPane) -> Phrase {
    let made = batch.items.count(where: \.isMade)
    let conflicts = batch.items.count { if case .conflict? = $0.outcome { true } else { false } }
    let waiting = batch.waiting.count + batch.underWay.count
    let rest = batch.items.count - made - conflicts - waiting
    let parts: [(count: Int, english: String, chinese: String)] = [
      (made, "done", "完成"), (conflicts, "in conflict", "冲突"), (rest, "not done", "未完成"),
      (waiting, "pending", "待完成"),
    ]
    let told = parts.filter { $0.count > 0 }
    return Phrase(
      told.map { "\($0.count) \($0.english)" }.joined(separator: ", "),
      told.map { "\($0.chinese) \($0.count)" }.joined(separator: "，"))
  }

  package static func summary(_ batch: BatchPane) -> Notice {
    Notice(batch.items.allSatisfy(\.isMade) ? .success : .warning, counts(batch))
  }

  package static func stopping(_ batch: BatchPane) -> Phrase {
    let counts = counts(batch)
    return Phrase(
      "Stopped; requests already sent continue: \(counts.english)",
      "已停止；已发送的请求会继续：\(counts.chinese)")
  }

  /// What became of one, in a line.
  static func phrase(_ item: BatchItem) -> Phrase {
    switch item.state {
    case .ready, .waiting: return waiting
    case .underWay: return underWay
    case .refused(let reason): return reason
    case .stopped: return stopped
    case .ended(let outcome):
      guard let change = item.change else { return stopped }
      return ChangePhrases.notice(change, outcome).text
    }
  }

  /// Every result, a line each, to be copied.
  package static func report(_ batch: BatchPane, _ language: Language) -> String {
    batch.items.map { TextWidth.visible("\($0.target.text): \(phrase($0)[language])") }
      .joined(separator: "\n")
  }
}
