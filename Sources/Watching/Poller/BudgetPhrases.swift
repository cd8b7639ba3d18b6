package import Catalog

/// The words of the budget of calls.
package enum BudgetPhrases {
  package static let title = Phrase("Calls a second in this session", "本次会话每秒最多调用次数")

  /// What it is now.
  package static func present(_ calls: Int) -> Phrase {
    Phrase("At most \(calls) calls a second in this session", "本次会话每秒最多调用 \(calls) 次")
  }

  /// What it is now, and how another one is given.
  package static func presentAndLimits(_ calls: Int, _ limits: ClosedRange<Int>) -> Phrase {
    .joined([present(calls), self.limits(limits)])
  }

  package static let refreshTitle = Phrase(
    "Seconds between measurements in this session", "本次会话的刷新间隔（秒）")

  /// How often it is measured now.
  package static func refreshPresent(_ seconds: Int) -> Phrase {
    Phrase(
      "Measured every \(Phrase.counted(seconds, "second", "seconds")) in this session",
      "本次会话每 \(seconds) 秒刷新一次")
  }

  /// How often it is measured now, and how another interval is given.
  package static func refreshPresentAndLimits(
    milliseconds: Int64, _ limits: ClosedRange<Int>
  ) -> Phrase {
    .joined([refreshPresent(milliseconds: milliseconds), refreshLimits(limits)])
  }

  /// The same of what may be no whole number of seconds.
  package static func refreshPresent(milliseconds: Int64) -> Phrase {
    if milliseconds % 1000 == 0 { return refreshPresent(Int(milliseconds / 1000)) }
    let seconds = Double(milliseconds) / 1000
    return Phrase(
      "Measured every \(seconds) seconds in this session", "本次会话每 \(seconds) 秒刷新一次")
  }

  /// What that may be.
  package static func refreshLimits(_ limits: ClosedRange<Int>) -> Phrase {
    Phrase(
      "Type :refresh and a number of seconds from \(limits.lowerBound) to \(limits.upperBound)",
      "请输入 :refresh 加 \(limits.lowerBound) 至 \(limits.upperBound) 之间的秒数")
  }

  /// What it may be.
  package static func limits(_ limits: ClosedRange<Int>) -> Phrase {
    Phrase(
      "Type :budget and a number from \(limits.lowerBound) to \(limits.upperBound)",
      "请输入 :budget 加 \(limits.lowerBound) 至 \(limits.upperBound) 之间的整数")
  }
}
