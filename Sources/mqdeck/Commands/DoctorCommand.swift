import ArgumentParser
import ConfigurationFiles
import NcursesTerminal
import TencentCloud

/// `mqdeck doctor`: what was found, where, and whether it works.
struct DoctorCommand: ParsableCommand, RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: HelpText.text(
        "Check credentials, region, endpoint, clock, terminal and paths.",
        "检查凭证、地域、接入地址、时钟、终端与路径。"),
      discussion: HelpText.text(
        """
        “ok” is fine, “!” works with limitations, “x” does not work. Secrets are never \
        shown. Exit status 3 without credentials, 1 if the service does not answer.
        """,
        """
        “ok”为正常，“!”为可用但受限，“x”为不可用。不会显示敏感信息。没有凭证时退出码为 3，服务无响应时为 1。
        """))
  }

  @Flag(
    help: HelpText.help(
      "Print the least rights for reading, edits and history, as policies of CAM, and end.",
      "输出只读、修改与查看历史所需的最小权限（CAM 策略）后退出。"))
  var policy = false

  @OptionGroup(title: HelpText.text("Connection", "连接")) var connection: ConnectionArguments

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let options = connection.options
    if policy {
      try process.output.print(AccessPolicy.text(HelpText.language))
      return .done
    }
    let setup = Setup(options, in: process)
    let environment = process.environment
    let local = LocalFindings(setup: setup, process: process)
    let terminal = TerminalFindings(
      setup: setup, connection: options, process: process,
      timeZone: MachineClock.timeZone(setup.zone))
    var report = DoctorReport()
    report.sections = [
      local.credentials, local.guards, local.region,
      NetworkFindings(setup: setup, environment: environment).section,
    ]
    let network = ServiceNetwork(
      environment: environment, caFile: setup.caFile,
      log: try options.logFile.map { try LogFile(path: $0) })
    let probe = ServiceProbe(
      setup: setup, network: network, metadata: process.metadata,
      answersFile: RegionAnswersFile(in: process.directories),
      monitorLedger: ConsoleEnvironments.monitorLedger(setup, process.directories),
      unixSeconds: process.unixSeconds)
    let service = Blocking.value { await probe.run() }
    report.sections.append(service.section)
    report.sections += [
      terminal.terminal, terminal.locale, local.paths, local.settings,
      ThemeFindings(setup: setup, connection: options, process: process).section,
    ]
    let locale = TerminalLocale.take(isUTF8Wanted: options.isUTF8Wanted(setup.settings.terminal))
    try process.output.print(report.text(setup.language(options.lang, locale, environment)))
    if setup.credentials == nil || service.hasNoKeys { return .noCredentials }
    return service.isWorking ? .done : .refused
  }
}
