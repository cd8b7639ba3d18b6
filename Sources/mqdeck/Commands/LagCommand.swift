import ArgumentParser

/// `mqdeck lag`: how far every consumer group is behind, once.
struct LagCommand: ParsableCommand, RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lag",
      abstract: HelpText.text("Print the lag of consumer groups, once.", "输出消费组的堆积量，一次。"),
      discussion: HelpText.text(
        """
        With three or more samples it also shows the trend of each lag: messages per second, \
        growing, draining, flat or unclear while it turns, and the seconds until it is drained.

        Exit status 1 if a group is further behind than --fail-above, if one grows and \
        --fail-growing is given, or if a group could not be asked or one of its numbers could not \
        be read: what is not known is never counted as zero, and nothing is estimated from it.
        """,
        """
        采样三次或以上时还会显示堆积趋势：每秒变化条数，方向（growing 增长、draining 下降、flat 持平、转折时为 \
        unclear），以及预计消费完所需的秒数。

        以下情况退出码为 1：堆积超过 --fail-above；指定了 --fail-growing 且有堆积在增长；有消费组查询失败或数值无法读取。\
        未知的值不会当作 0，也不用于估算。
        """))
  }

  @Option(
    help: HelpText.help(
      "An instance; may be given several times. All instances by default.",
      "实例 ID，可多次指定。默认为全部实例。"),
    completion: .custom { words, _, _ in SeenNameCompletion(words).instances },
    transform: Filled.text)
  var instance: [String] = []

  @Option(
    help: HelpText.help(
      """
      Only groups of this name; * stands for anything, ? for one character, \\* and \\? for \
      themselves. May be given several times.
      """, "仅查询该名称的消费组；* 表示任意字符，? 表示一个字符，\\* 与 \\? 表示其本身。可多次指定。"),
    completion: .custom { words, _, _ in SeenNameCompletion(words).groups },
    transform: Filled.text)
  var group: [String] = []

  @Option(
    help: HelpText.help("How many times each group is sampled, 1 to 100.", "每个组的采样次数，1 至 100。"))
  var samples = 1

  @Option(help: HelpText.help("Seconds between samples, 1 to 3600.", "采样间隔（秒），1 至 3600。"))
  var interval = 5

  @Flag(
    help: HelpText.help(
      "Exit with status 1 if a group's lag grows; takes at least three samples.",
      "有堆积在增长时退出码为 1；至少需要三次采样。"))
  var failGrowing = false

  @Option(
    help: HelpText.help(
      "Exit with status 1 if a group is behind by more than this many messages.",
      "有消费组堆积超过该条数时退出码为 1。"))
  var failAbove: Int64?

  @Flag(help: ListHelp.history)
  var history = false

  @OptionGroup var list: ListArguments
  @OptionGroup var arrangement: ArrangementArguments

  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: HelpText.text("Connection", "连接")) var connection: ConnectionArguments

  func validate() throws {
    if let mistake = order.mistake { throw ValidationError(mistake) }
  }

  /// What it is to do.
  var order: LagOrder {
    LagOrder(
      instances: instance, patterns: group, samples: samples, intervalSeconds: interval,
      failsGrowing: failGrowing, limit: failAbove, hasHistory: history,
      style: arrangement.style(list),
      options: PlainOptions(console: console.options, connection: connection.options))
  }

  func run(in process: ProcessEnvironment) throws -> ExitStatus { try order.run(in: process) }
}
