package import Catalog

/// The words of the budget of calls.
package enum BudgetPhrases {
  package static let title = Phrase("Calls a second in this session", "本次会话每秒最多调用次数")

  /// What it is now.
  package static func present(_ calls: Int) -> Phrase {
    Phrase("At most \(calls) calls a second in this session", "本次会话每秒最多调用 \(calls) 次")
  }

  /// What it may be.
  package static func limits(_ limits: ClosedRange<Int>) -> Phrase {
    Phrase(
      "Type :budget and a number from \(limits.lowerBound) to \(limits.upperBound)",
      "请输入 :budget 加 \(limits.lowerBound) 至 \(limits.upperBound) 之间的整数")
  }
}
