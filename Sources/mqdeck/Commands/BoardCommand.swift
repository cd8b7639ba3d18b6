import ArgumentParser
import Watching

/// From how bad on a finding is a failure of `mqdeck board`.
enum FailOn: String, CaseIterable, ExpressibleByArgument, Sendable {
  case never, warning, danger

  /// Whether a finding is one.
  func includes(_ severity: Finding.Severity) -> Bool {
    switch self {
    case .never: false
    case .warning: severity >= .warning
    case .danger: severity >= .critical
    }
  }
}

/// `mqdeck board`: what is worth a look, once.
struct BoardCommand: ParsableCommand, RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "board",
      abstract: HelpText.text("Print what is worth a look, once.", "输出值得关注的问题，一次。"),
      discussion: HelpText.text(
        """
        Every instance and every consumer group of the region is asked once, as the console's board \
        does, and what is found is printed, the worst first. Exit status 1 if something is found \
        that --fail-on names, or if something could not be read: what is not known is not well. What \
        only several looks can tell is left out: growth, and clients that come and go.

        With --history the monitoring service is asked too: since when groups are behind, what is \
        throttled, new dead letters, and the load against the TPS limit.

        Example: mqdeck board -o json --fail-on danger
        """,
        """
        与控制台的总览相同：地域内的每个实例与消费组各查询一次，输出发现的问题，最严重的在前。发现 --fail-on 指定级别的问题，\
        或有内容未能读取时，退出码为 1：未知不等于正常。需多次采样才能得知的（堆积增长、客户端反复上下线）不包含在内。

        指定 --history 时还查询云监控：从何时起堆积、被限流、新增死信，以及 TPS 负载。

        示例：mqdeck board -o json --fail-on danger
        """))
  }

  @Option(
    help: HelpText.help(
      "From how bad on a finding gives exit status 1.", "从该级别起，发现的问题使退出码为 1。"))
  var failOn: FailOn = .warning

  @Flag(help: ListHelp.history)
  var history = false

  @OptionGroup var list: ListArguments
  @OptionGroup var arrangement: ArrangementArguments
  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: HelpText.text("Connection", "连接")) var connection: ConnectionArguments

  /// What it is to do.
  var order: BoardOrder {
    BoardOrder(
      failsOn: failOn, hasHistory: history, style: arrangement.style(list),
      options: PlainOptions(console: console.options, connection: connection.options))
  }

  func run(in process: ProcessEnvironment) throws -> ExitStatus { try order.run(in: process) }
}
