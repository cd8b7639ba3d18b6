import Catalog
import Console
import TencentCloud
import TerminalUI
import Watching

/// Whether the monitoring service tells its history: one call, counted as every other.
struct MonitorProbe: Sendable {
  let client: CloudClient
  /// Nil where the settings switch it off.
  let ledger: MonitorLedger?
  let unixSeconds: @Sendable () -> Int64

  /// - Parameter instanceID: Whose lag is asked for; nil where there is no instance.
  func line(of instanceID: String?) async -> DoctorReport.Line {
    guard let ledger else {
      return line(.fact, Phrase("off, as of the settings", "已在配置中关闭"))
    }
    guard let instanceID else {
      return line(.fact, Phrase("not asked: there is no instance", "未查询：没有实例"))
    }
    let wish = MetricWish(
      .instanceLag, of: [.instance(instanceID)], lastSeconds: 600, periods: [60])
    var questions = MetricQuestions(client: client, ledger: ledger, catalogs: nil)
    let reading = await questions.reading([wish], for: .opened, now: unixSeconds())
    if let failure = reading.failure {
      return line(
        failure == .absent ? .fact : .warning,
        MonitorPhrases.problem(failure, again: Phrase("mqdeck doctor", "运行 mqdeck doctor ")))
    }
    if let problem = reading.countingProblem {
      return line(
        .warning,
        Phrase("its calls cannot be counted: \(problem)", "无法记录调用次数：\(problem)"))
    }
    if reading.isShort {
      return line(
        .fact,
        Phrase(
          "not asked: today's calls are used up (monitor_budget)",
          "未查询：今天的调用次数已用完（monitor_budget）"))
    }
    return line(.good, Phrase("tells its history", "可查询历史数据"))
  }

  private func line(_ mark: DoctorReport.Mark, _ what: Phrase) -> DoctorReport.Line {
    DoctorReport.Line(
      mark: mark,
      text: Phrase(
        TextWidth.visible("monitor: \(what.english)"),
        TextWidth.visible("monitor：\(what.chinese)")))
  }
}
