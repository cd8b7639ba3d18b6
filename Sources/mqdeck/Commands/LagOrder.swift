import Catalog
import TRocket
import TencentCloud
import TerminalUI

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
  /// How the list is written.
  var style = ListStyle()
  /// The others.
  var options = PlainOptions()

  /// What of it makes no sense; nil where all does.
  var mistake: String? {
    if let limit, limit < 0 { return "--fail-above cannot be negative" }
    if !(1...100).contains(samples) { return "--samples takes 1 to 100" }
    if !(1...3600).contains(intervalSeconds) { return "--interval takes 1 to 3600" }
    if failsGrowing, samples < LagEstimate.fewestSamples {
      return "--fail-growing takes at least --samples \(LagEstimate.fewestSamples)"
    }
    return nil
  }

  /// Which threshold a group passed, or which of its numbers is not known to have passed none; nil
  /// where all is well.
  static func problem(
    _ row: LagSurvey.Row, above limit: Int64?, growing: Bool
  ) -> String? {
    guard let lag = row.lag else { return "the service does not say how far it is behind" }
    if let limit, lag > limit { return "\(lag) behind, more than \(limit)" }
    if row.tps == nil { return "the service does not say how much it consumes" }
    if row.consumers == nil { return "the service does not say how many consumers are online" }
    if growing {
      guard let estimate = row.estimate else {
        return "too few samples succeeded to tell whether it grows"
      }
      if estimate.direction == .growing { return "growing" }
    }
    return nil
  }

  var crew: WorkerThreads.Crew { .one }

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let printer = process.output
    let oneShot = try OneShot(options.connection, options.console, in: process)
    let (mutes, now) = (oneShot.mutes, oneShot.unixMilliseconds)
    return try oneShot.run { session in
      let survey = LagSurvey(session: session, patterns: patterns.map(GlobPattern.init))
      let rows = try await survey.rows(
        instances: instances, samples: samples, intervalSeconds: intervalSeconds
      ).map { $0.muted(by: mutes, at: now) }
      let listing = LagReport(rows: rows, hasEstimates: samples > 1).listing
      try printer.write(listing.text(style, isForTerminal: printer.isTerminal))
      let failures = rows.filter { $0.failure != nil }
      for row in failures { printer.error("\(LagOrder.name(row)): \(row.failure ?? "")") }
      // A name that is misspelled, or a group that is gone, must not look like a group that is well.
      // Whether an instance that cannot be listed has one, nobody knows.
      let isListed = rows.allSatisfy { !$0.group.isEmpty }
      let missing = patterns.filter { pattern in
        isListed && !rows.contains { GlobPattern(pattern).matches($0.group) }
      }
      for pattern in missing {
        printer.error("no group matches “\(TextWidth.visible(pattern))”")
      }
      let passed = rows.filter { $0.failure == nil && !$0.isMuted }.compactMap { row in
        LagOrder.problem(row, above: limit, growing: failsGrowing)
          .map { "\(LagOrder.name(row)): \($0)" }
      }
      for line in passed { printer.error(line) }
      return passed.isEmpty && failures.isEmpty && missing.isEmpty ? .done : .refused
    }
  }

  private static func name(_ row: LagSurvey.Row) -> String {
    if row.instance.isEmpty { return "the list of instances" }
    return TextWidth.visible(row.group.isEmpty ? row.instance : "\(row.instance)/\(row.group)")
  }
}
