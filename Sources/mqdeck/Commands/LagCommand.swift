import ArgumentParser
import Catalog
import TRocket
import TencentCloud
import TerminalUI

/// `mqdeck lag`: how far every consumer group is behind, once.
struct LagCommand: ParsableCommand, RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lag", abstract: "Print the lag of consumer groups, once.",
    discussion: """
      With three or more samples it also shows the trend of each lag: messages per second, \
      growing, draining, flat or unclear while it turns, and the seconds until it is drained.

      Exit status 1 if a group is further behind than --fail-above, if one grows and \
      --fail-growing is given, or if a group could not be asked or one of its numbers could not be \
      read: what is not known is never counted as zero, and nothing is estimated from it.
      """)

  @Option(
    help: "An instance; may be given several times. All instances by default.",
    transform: Filled.text)
  var instance: [String] = []

  @Option(
    help: """
      Only groups of this name; * stands for anything, ? for one character, \\* and \\? for \
      themselves. May be given several times.
      """, transform: Filled.text)
  var group: [String] = []

  @Option(help: "How many times each group is sampled, 1 to 100.")
  var samples = 1

  @Option(help: "Seconds between samples, 1 to 3600.")
  var interval = 5

  @Flag(help: "Exit with status 1 if a group's lag grows; takes at least three samples.")
  var failGrowing = false

  @Option(help: "Exit with status 1 if a group is behind by more than this many messages.")
  var failAbove: Int64?

  @OptionGroup var list: ListArguments

  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: "Connection") var connection: ConnectionArguments

  func validate() throws {
    if let failAbove, failAbove < 0 { throw ValidationError("--fail-above cannot be negative") }
    if !(1...100).contains(samples) { throw ValidationError("--samples takes 1 to 100") }
    if !(1...3600).contains(interval) { throw ValidationError("--interval takes 1 to 3600") }
    if failGrowing, samples < LagEstimate.fewestSamples {
      throw ValidationError(
        "--fail-growing takes at least --samples \(LagEstimate.fewestSamples)")
    }
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

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let (instances, patterns, limit, style) = (instance, group, failAbove, list.style)
    let (samples, interval, failGrowing) = (samples, interval, failGrowing)
    let printer = process.output
    let oneShot = try OneShot(connection.options, console.options, in: process)
    return try oneShot.run { session in
      let survey = LagSurvey(session: session, patterns: patterns.map(GlobPattern.init))
      let rows = try await survey.rows(
        instances: instances, samples: samples, intervalSeconds: interval)
      let listing = LagReport(rows: rows, hasEstimates: samples > 1).listing
      try printer.write(listing.text(style, isForTerminal: printer.isTerminal))
      let failures = rows.filter { $0.failure != nil }
      for row in failures { printer.error("\(LagCommand.name(row)): \(row.failure ?? "")") }
      // A name that is misspelled, or a group that is gone, must not look like a group that is well.
      // Whether an instance that cannot be listed has one, nobody knows.
      let isListed = rows.allSatisfy { !$0.group.isEmpty }
      let missing = patterns.filter { pattern in
        isListed && !rows.contains { GlobPattern(pattern).matches($0.group) }
      }
      for pattern in missing {
        printer.error("no group matches “\(TextWidth.visible(pattern))”")
      }
      let passed = rows.filter { $0.failure == nil }.compactMap { row in
        LagCommand.problem(row, above: limit, growing: failGrowing)
          .map { "\(LagCommand.name(row)): \($0)" }
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
