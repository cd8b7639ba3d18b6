import TerminalUI
import ArgumentParser
import TRocket
import TencentCloud

/// `mqdeck lag`: how far every consumer group is behind, once.
struct LagCommand: ParsableCommand, RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lag", abstract: "Print how far consumer groups are behind, once.",
    discussion: """
      Exit status 1 if a group is further behind than --fail-above, or if a group could not be \
      asked: what is not known is never counted as zero.
      """)

  @Option(help: "An instance; may be given several times. All instances where it is not given.")
  var instance: [String] = []

  @Option(help: "Only groups of this name; * stands for anything, ? for one character.")
  var group: String?

  @Option(help: "Exit with status 1 if a group is behind by more than this many messages.")
  var failAbove: Int64?

  @Option(name: .shortAndLong, help: "How to write it.")
  var output: OutputFormat = .table

  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: "Connection") var connection: ConnectionArguments

  func validate() throws {
    if let failAbove, failAbove < 0 { throw ValidationError("--fail-above cannot be negative") }
  }

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let (instances, pattern, limit, format) = (instance, group, failAbove, output)
    let printer = surroundings.output
    let oneShot = try OneShot(connection.options, console.options, in: surroundings)
    return try oneShot.run { session throws(CloudError) in
      let survey = LagSurvey(session: session, pattern: pattern.map(GlobPattern.init))
      let rows = try await survey.rows(instances: instances)
      printer.print(LagReport(rows: rows).text(format))
      let failures = rows.filter { $0.failure != nil }
      for row in failures {
        printer.error("\(TextWidth.visible("\(row.instance)/\(row.group)")): \(row.failure ?? "")")
      }
      let isAbove = rows.contains { row in
        guard let limit, let lag = row.lag else { return false }
        return lag > limit
      }
      return isAbove || !failures.isEmpty ? .refused : .done
    }
  }
}
