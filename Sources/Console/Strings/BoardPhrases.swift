/// The words of the board.
extension Phrases {
  static let openToAllFinding = Phrase(
    "every address may connect (0.0.0.0/0)", "放行所有地址（0.0.0.0/0）")

  static func budget(_ calls: Int) -> Phrase {
    Phrase("all, \(calls) a second at most", "合计，每秒最多 \(calls) 次")
  }

  static func finding(_ kind: Finding.Kind) -> Phrase {
    switch kind {
    case .noConsumer: Phrase("no consumer", "无消费者")
    case .lag: Phrase("lag", "堆积")
    case .status: Phrase("not running", "非运行中")
    case .openToAll: Phrase("open to all", "公网全开")
    case .endpoint: Phrase("endpoint", "接入点")
    case .quota: Phrase("quota", "配额")
    case .expiry: Phrase("expires", "即将到期")
    }
  }

  static func lagFinding(_ lag: Int64, _ estimate: LagEstimate?) -> Phrase {
    let count = ValueFormat.grouped(lag)
    guard let estimate else { return Phrase("\(count) behind", "堆积 \(count)") }
    let rate = ValueFormat.grouped(Int64(estimate.messagesPerSecond.rounded()))
    switch estimate.direction {
    case .growing: return Phrase("\(count) behind, +\(rate)/s", "堆积 \(count)，每秒 +\(rate)")
    case .flat: return Phrase("\(count) behind, steady", "堆积 \(count)，持平")
    case .draining:
      let seconds = ValueFormat.durationText(Int64(estimate.secondsToDrain ?? 0))
      return Phrase(
        "\(count) behind, \(rate)/s, gone in \(seconds)",
        "堆积 \(count)，每秒 \(rate)，约 \(seconds) 清空")
    }
  }

  static func quotaFinding(_ quota: InstanceFacts.Quota) -> Phrase {
    let title = FieldTitles.phrase(quota.name)
    let numbers = "\(ValueFormat.grouped(quota.used))/\(ValueFormat.grouped(quota.limit))"
    return Phrase("\(title.english) \(numbers)", "\(title.chinese) \(numbers)")
  }

  static func expiryFinding(days: Int64) -> Phrase {
    days == 0
      ? Phrase("within a day", "不足一天") : Phrase("in \(days) days", "剩余 \(days) 天")
  }
}
