import Catalog
import ModelViewUpdate
import TRocket
import TencentCloud
import TerminalUI
import Watching

/// A look at the lag of groups, as the command line asks for it.
struct LagOrder: RunnableCommand, Equatable, Sendable {
  /// The instances; none stands for all.
  var instances: [String] = []
  /// Names of groups; none stands for all.
  var patterns: [String] = []
  /// How often each group is asked.
  var samples = 1
  /// From one sample to the next.
  var intervalSeconds = 5
  /// Whether a group that grows is a failure.
  var failsGrowing = false
  /// The most messages that a group may be behind.
  var limit: Int64?
  /// `--history`.
  var hasHistory = false
  /// How the list is written.
  var style = ListStyle()
  /// The others.
  var options = PlainOptions()

  /// What of it makes no sense; nil where all does.
  var mistake: String? {
    if let limit, limit < 0 {
      return HelpText.text(
        "--fail-above cannot be negative", "--fail-above 不能为负")
    }
    if !(1...100).contains(samples) {
      return HelpText.text(
        "--samples takes 1 to 100", "--samples 须为 1 至 100")
    }
    if style.isWatching, samples > 1 {
      return HelpText.text(
        "--watch goes with one sample a look", "--watch 每次只能采样一次")
    }
    if !(1...3600).contains(intervalSeconds) {
      return HelpText.text(
        "--interval takes 1 to 3600", "--interval 须为 1 至 3600")
    }
    if failsGrowing, samples < LagEstimate.fewestSamples {
      return HelpText.text(
        "--fail-growing takes at least --samples \(LagEstimate.fewestSamples)",
        "--fail-growing 至少需要 --samples \(LagEstimate.fewestSamples)")
    }
    return nil
  }

  /// Which threshold a group passed, or which of its numbers is not known to have passed none; nil
  /// where all is well.
  static func problem(
    _ row: LagSurvey.Row, above limit: Int64?, growing: Bool
  ) -> String? {
    guard let lag = row.lag else {
      return HelpText.text("the service does not say how far it is behind", "服务未返回堆积量")
    }
    if let limit, lag > limit {
      return HelpText.text("\(lag) behind, more than \(limit)", "堆积 \(lag)，超过 \(limit)")
    }
    // Of groups of 4.x nothing but the lag is told.
    let isLegacy = InstanceResource.isLegacy(row.instance)
    let isShared = SharedSubscriptionName.isName(row.group) || isLegacy
    if row.tps == nil, !isShared {
      return HelpText.text("the service does not say how much it consumes", "服务未返回消费速率")
    }
    if row.consumers == nil, !isLegacy {
      return HelpText.text(
        "the service does not say how many consumers are online", "服务未返回在线消费者数")
    }
    if growing {
      guard let estimate = row.estimate else {
        return HelpText.text(
          "too few samples succeeded to tell whether it grows", "成功的采样过少，无法判断是否增长")
      }
      if estimate.direction == .growing { return HelpText.text("growing", "堆积正在增长") }
    }
    return nil
  }

  var crew: WorkerThreads.Crew { .one }

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let oneShot = try OneShot(options.connection, options.console, in: process)
    let repetition = Repetition(style, options.connection, process.output)
    let historian = hasHistory ? try oneShot.historian() : nil
    let mutes = oneShot.mutes
    return try oneShot.run { session in
      try await repetition.run { try await look(session, historian, mutes) }
    }
  }

  private func look(
    _ session: CloudSession, _ historian: Historian?, _ mutes: [Mute]
  ) async throws -> Repetition.Look {
    let survey = LagSurvey(session: session, patterns: patterns.map(GlobPattern.init))
    let rows = try await survey.rows(
      instances: instances, samples: samples, intervalSeconds: intervalSeconds
    ).map { $0.muted(by: mutes, at: MachineClock.now().unixMilliseconds) }
    var report = LagReport(rows: rows, hasEstimates: samples > 1)
    var problems = rows.compactMap { row in
      row.failure?.about(LagOrder.name(row)).told
    }
    // A name that is misspelled, or a group that is gone, must not look like a group that is well.
    // Whether an instance that cannot be listed has one, nobody knows.
    if rows.allSatisfy({ !$0.group.isEmpty }) {
      problems += patterns.filter { pattern in
        !rows.contains { GlobPattern(pattern).matches($0.group) }
      }.map {
        let name = TextWidth.visible($0)
        return HelpText.text("no group matches “\(name)”", "没有消费组匹配“\(name)”")
      }
    }
    problems += rows.filter { $0.failure == nil && !$0.isMuted }.compactMap { row in
      LagOrder.problem(row, above: limit, growing: failsGrowing)
        .map { Phrase(name: $0).about(LagOrder.name(row)).told }
    }
    let status: ExitStatus = problems.isEmpty ? .done : .refused
    if let historian {
      // Of shared subscriptions the service keeps no history.
      let keys = rows.filter { $0.failure == nil }.map {
        GroupKey(instanceID: $0.instance, name: $0.group)
      }.filter { !$0.isShared }
      let read = await historian.lags(of: keys, session.client)
      report.histories = read.histories
      problems += read.problems
    }
    return Repetition.Look(listing: report.listing, problems: problems, status: status)
  }

  static func name(_ row: LagSurvey.Row) -> String {
    if row.instance.isEmpty { return HelpText.text("the list of instances", "实例列表") }
    return TextWidth.visible(row.group.isEmpty ? row.instance : "\(row.instance)/\(row.group)")
  }
}
