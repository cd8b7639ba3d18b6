import Catalog

/// The words of a message's trace.
enum TracePhrases {
  /// - Parameter day: That of the first step; nil where no time can be read.
  static func heading(_ timeline: TraceTimeline, on day: String?) -> Phrase {
    let english = "Trace" + (day.map { ", \($0)" } ?? "")
    let chinese = "消息轨迹" + (day.map { "，\($0)" } ?? "")
    guard let total = timeline.totalConsumptions else { return Phrase(english, chinese) }
    let text = ValueFormat.grouped(total)
    return Phrase(
      "\(english), not all of \(text) consumptions", "\(chinese)（共 \(text) 次消费，未全部返回）")
  }
  static let nothingTold = Phrase("nothing recorded", "没有轨迹记录")

  static func title(_ step: TraceStep) -> Phrase {
    switch step.kind {
    case .produced: Phrase("Produced", "生产")
    case .stored: Phrase("Stored", "存储")
    case .pushed(let retry) where retry > 0:
      Phrase("Pushed, retry \(retry)", "推送（第 \(retry) 次重试）")
    case .pushed: Phrase("Pushed", "推送")
    case .returned where step.isSuccess: Phrase("Consumed", "消费成功")
    case .returned: Phrase("Returned", "消费返回")
    case .other(let stage): Phrase(name: stage)
    }
  }

  static func status(_ text: String) -> Phrase { Phrase("status \(text)", "状态码 \(text)") }
}
