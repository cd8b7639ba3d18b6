// mqdeck: the executable. It reads arguments, environment and files, puts the live parts together
// and runs one command. Nothing imports it but its tests. What a command does beyond that belongs
// to the target whose work it is.
import ArgumentParser
import Catalog
import CProcess
import Glibc

/// The command line. Without a subcommand it opens the console.
@main
struct MQDeck: ParsableCommand {
  static let version = "0.1.0"

  /// The same with the commit of a release, and the dialects of the API.
  static var longVersion: String {
    let commit = String(cString: mqdeck_commit())
    return "mqdeck \(version) (\(commit.isEmpty ? "" : "commit \(commit), ")"
      + "dialects 2024, today)"
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mqdeck",
      abstract: HelpText.text(
        "A console for TDMQ RocketMQ 5.x and its MQTT instances.",
        "TDMQ RocketMQ 5.x 及其 MQTT 实例的终端控制台。"),
      discussion: HelpText.text(
        """
        Without a subcommand it opens the full-screen console, with the credentials and the region \
        that it finds: in TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, TENCENTCLOUD_TOKEN and \
        TENCENTCLOUD_REGION, or in the files of the vendor's own command line (~/.tccli). “mqdeck \
        doctor” shows what it found. “mqdeck --demo” needs none of it, and “mqdeck help” is the \
        manual.

        Exit status: 0 done, 1 the service or a threshold said no, 2 wrong usage, 3 no \
        credentials, 4 the output could not be written, 130 interrupted.
        """,
        """
        不带子命令时打开全屏控制台，凭证与地域取自环境变量 TENCENTCLOUD_SECRET_ID、TENCENTCLOUD_SECRET_KEY、\
        TENCENTCLOUD_TOKEN、TENCENTCLOUD_REGION，或腾讯云命令行工具的配置文件（~/.tccli）。“mqdeck doctor”\
        显示所找到的内容；“mqdeck --demo”无需凭证；“mqdeck help”为手册。

        退出码：0 完成，1 服务拒绝或超过阈值，2 用法错误，3 没有凭证，4 输出无法写入，130 被中断。
        """),
      version: longVersion,
      subcommands: subcommands)
  }

  /// All of them but the help, which the parser brings.
  private static let subcommands: [any ParsableCommand.Type] = [
    SimulateCommand.self, CallCommand.self, GetCommand.self, LagCommand.self, BoardCommand.self,
    JournalCommand.self, ReportCommand.self, DoctorCommand.self,
  ]

  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: HelpText.text("Connection", "连接")) var connection: ConnectionArguments

  /// Synchronous, since the console's loop blocks this thread for as long as it runs.
  static func main() {
    StandardStreams.fill()
    // A write that fails says so: a change that was made is told, whoever reads the answer.
    signal(SIGPIPE, SIG_IGN)
    // A program that prints keys does not outlive whoever asked it.
    for number in [SIGINT, SIGTERM, SIGHUP] { mqdeck_end_groups_on(number) }
    // Before a key is read: what crashes later leaves none of them in a file. Where the system
    // refuses, which it has no reason to, the program is as useful as before.
    _ = mqdeck_keep_memory_private()
    mqdeck_share_heap()
    let process = ProcessEnvironment.live()
    if let mistake = BrokenText.mistake(
      in: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    {
      let words = CommandLine.arguments.dropFirst()
      process.output.error(mistake[HelpText.language(of: Array(words), in: process)])
      exitProcess(.wrongUsage)
    }
    let arguments = Array(CommandLine.arguments.dropFirst())
    let plain = PlainCommandLine.command(arguments)
    WorkerThreads.install(plain?.crew ?? .several)
    exitProcess(run(arguments, plain, in: process))
  }

  /// Parses and runs one command line.
  static func run(_ arguments: [String], in process: ProcessEnvironment) -> ExitStatus {
    run(arguments, PlainCommandLine.command(arguments), in: process)
  }

  /// - Parameter plain: What it means where it is plain.
  private static func run(
    _ arguments: [String], _ plain: (any RunnableCommand)?, in process: ProcessEnvironment
  ) -> ExitStatus {
    do {
      if let plain { return try plain.run(in: process) }
      return try HelpText.$language.withValue(HelpText.language(of: arguments, in: process)) {
        var command = try parsed(arguments)
        try refuseDemonstration(of: command, arguments)
        if let runnable = command as? any RunnableCommand {
          return try runnable.run(in: process)
        }
        try command.run()
        return .done
      }
    } catch {
      let language = HelpText.language(of: arguments, in: process)
      return HelpText.$language.withValue(language) { status(of: error, process.output) }
    }
  }
}

extension MQDeck {
  /// The parser takes the options of the console behind every command. These would ask the real
  /// service, or read the real journal, for whoever meant the simulated one.
  private static func refuseDemonstration(
    of command: any ParsableCommand, _ arguments: [String]
  ) throws(CommandFailure) {
    guard command is DoctorCommand || command is JournalCommand else { return }
    let options = ["--demo", "--fleet", "--dialect", "--speed", "--seed", "--fault"]
    let typed = options.first { option in
      arguments.contains { $0 == option || $0.hasPrefix(option + "=") }
    }
    guard let typed, let name = type(of: command).configuration.commandName else { return }
    throw CommandFailure(
      .wrongUsage, "\(name) has no \(typed): it tells of this machine, not of the simulated cloud",
      "\(name) 没有 \(typed) 选项：它只针对本机，与模拟服务无关")
  }

  /// Tells why a command did not end as it should. The parser of arguments throws help as well.
  private static func status(of error: any Error, _ output: Output) -> ExitStatus {
    switch error {
    case let failure as CommandFailure:
      let message = failure.message[HelpText.language]
      if !message.isEmpty { output.error(message) }
      return failure.status
    case let failure as OutputFailure:
      if !failure.isReaderGone { output.error(failure.reason[HelpText.language]) }
      return failure.status
    case _ where exitCode(for: error).isSuccess:
      do throws(OutputFailure) {
        let text = ParserWords.text(fullMessage(for: error), columns: output.columns ?? 80)
        try output.print(CompletionScript.completing(text))
        return .done
      } catch {
        return status(of: error, output)
      }
    default:
      output.error(ParserWords.text(fullMessage(for: error), columns: output.columns ?? 80))
      return .wrongUsage
    }
  }

  /// The command that the arguments mean. Whoever knows every command pays 2 ms for it, so the one
  /// that the first word names is tried alone; what it does not understand, help included, goes to
  /// the whole, which words every answer.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    // Not one of the subcommands: the parser brings a “help” of its own, and a completion script
    // would have both.
    if arguments.first == HelpCommand.name {
      return try HelpCommand.parse(Array(arguments.dropFirst()))
    }
    // “call” takes every word for a parameter, these too, which are the whole's.
    let areForAll = ["--version", "--generate-completion-script", "--experimental-dump-help"]
    let isForAll = arguments.contains { word in areForAll.contains { word.hasPrefix($0) } }
    let single = subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    if let single, !isForAll, let command = try? single.parse(Array(arguments.dropFirst())) {
      return command
    }
    return try parseAsRoot(arguments)
  }
}

extension MQDeck: RunnableCommand {
  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let options = PlainOptions(console: console.options, connection: connection.options)
    return try ConsoleCommand(options: options).run(in: process)
  }
}
