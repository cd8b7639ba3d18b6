import ArgumentParser

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
    if let mistake = order.mistake { throw ValidationError(mistake) }
  }

  /// What it is to do.
  var order: LagOrder {
    LagOrder(
      instances: instance, patterns: group, samples: samples, intervalSeconds: interval,
      failsGrowing: failGrowing, limit: failAbove, style: list.style,
      options: PlainOptions(console: console.options, connection: connection.options))
  }

  func run(in process: ProcessEnvironment) throws -> ExitStatus { try order.run(in: process) }
}
