import Catalog
import ConfigurationFiles
import Console
import ModelViewUpdate
import NcursesTerminal
import TencentCloud
import TerminalUI
import Watching

/// The console: puts the live parts together and runs the loop on this thread. The first frame is
/// painted before anything is connected, loaded or simulated: that waits for the first call.
struct ConsoleCommand: RunnableCommand, Equatable {
  var options: PlainOptions

  private var connection: ConnectionOptions { options.connection }

  /// Runs until the program ends, and the process with it.
  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let plan = try CloudPlan(connection, options.console, in: process)
    let cloud = try plan.cloud()
    let keys = KeySettings(plan.setup.settings)
    var themes = Themes(process, markColor: plan.setup.profile.markColor)
    let chosen = themes.choose(connection.theme, plan.setup)
    if let mistake = chosen.mistake, connection.theme != nil {
      throw CommandFailure(
        .wrongUsage, "--theme: \(mistake.english)", "--theme：\(mistake.chinese)")
    }
    let mistakes =
      (plan.diagnostics + keys.diagnostics + plan.setup.zone.mistakes).map(\.phrase)
      + [chosen.mistake].compactMap { $0 }
    let terminal = try LiveTerminal.open(
      connection, plan.setup.settings.terminal, process.environment)
    themes.depth = terminal.capabilities.colors
    let model = ConsoleModel(
      size: terminal.size, session: session(plan),
      language: plan.setup.language(
        connection.lang, terminal.locale, process.environment, isOnScreen: true),
      theme: themes.shown(chosen.theme),
      refreshMilliseconds: Int((refreshSeconds(plan) * 1000).rounded()),
      budgetPerSecond: budget(plan), firstRound: firstRound(plan), keyMap: keys.keyMap,
      regions: APICatalogs.knownRegions, guards: plan.guards,
      alertRules: AlertRule.rules(plan.setup.profile),
      alertChannels: AlertChannels(plan.setup.profile.notify),
      namedFilters: plan.setup.settings.filters.map { NamedFilter(name: $0.name, text: $0.text) },
      startNotice: ConsoleCommand.notice(mistakes, terminal.locale.hint),
      terminal: TerminalUse(plan, connection, process.environment))
    let environment = ConsoleEnvironments.live(cloud, plan, themes, process)
    let program = ConsoleProgram(environment: environment)
    let runtime = Runtime(
      program: program, model: model, terminal: terminal, clock: plan.clock.now,
      clockSpeed: plan.clock.speed)
    let outcome = runtime.run()
    terminal.close()
    let isWaitedFor = writeWhatIsLeft(runtime.model, environment, process)
    if let next = runtime.model.nextProfile, isWaitedFor {
      let isClosed = runtime.model.session.isReadOnly
      let error = ProfileSwitch.begin(CommandLine.arguments, as: next, isReadOnly: isClosed)
      let problem = Phrase(
        "cannot begin anew as \(next): \(error)", "无法以 \(next) 重新启动：\(error)")
      process.output.error(problem[runtime.model.language])
    }
    for mistake in mistakes { process.output.error(mistake[runtime.model.language]) }
    // All that is kept is written: nobody is to wait until ten thousand rows are put away one by one.
    withExtendedLifetime((runtime, environment, cloud, themes)) {
      exitProcess(isWaitedFor ? status(outcome) : .interrupted)
    }
  }

  /// What was pinned with the last key before `q` is kept as well.
  /// - Returns: whether it was waited for to the end.
  private func writeWhatIsLeft(
    _ model: ConsoleModel, _ environment: ConsoleEnvironment, _ process: ProcessEnvironment
  ) -> Bool {
    let left = LastWritings(model)
    if left.isEmpty { return true }
    let (language, output) = (model.language, process.output)
    let problems = Blocking.valueUnlessInterrupted({ await left.write(environment) }) {
      output.error(left.underWay[language])
    }
    for problem in problems ?? [left.givenUp] { output.error(problem[language]) }
    return problems != nil
  }

  /// The first mistake, and that there are more; else what the locale keeps from being shown.
  private static func notice(_ mistakes: [Phrase], _ hint: Phrase?) -> Notice? {
    guard let first = mistakes.first else { return hint.map { Notice(.info, $0) } }
    let more = mistakes.count - 1 + (hint == nil ? 0 : 1)
    if more == 0 { return Notice(.warning, first) }
    return Notice(
      .warning,
      Phrase(
        "\(more + 1) mistakes, all in mqdeck doctor: \(first.english)",
        "共 \(more + 1) 处问题，详见 mqdeck doctor：\(first.chinese)"))
  }

  private func session(_ plan: CloudPlan) -> Session {
    var session = Session(
      profile: plan.isDemo ? nil : plan.setup.profileName, region: plan.region,
      gate: plan.gate, isDemo: plan.isDemo,
      isProduction: !plan.isDemo && plan.setup.profile.isProduction == true,
      changeLimit: plan.setup.profile.changeLimit ?? Settings.defaultChangeLimit,
      endpoint: plan.isDemo ? nil : plan.setup.endpoint.map { "\($0.address)" })
    session.secretIDEnd = plan.secretIDEnd
    if plan.isDemo { return session }
    session.caFile = plan.setup.caFile
    session.allowsInsecureHTTP =
      plan.setup.endpoint.map { !$0.address.isSecure && !$0.address.isLoopback } ?? false
    return session
  }

  private func budget(_ plan: CloudPlan) -> Int {
    connection.budget ?? Int(plan.setup.profile.budget ?? Settings.defaultBudget)
  }

  /// Where the user named a budget, it holds from the first call on.
  private func firstRound(_ plan: CloudPlan) -> FirstRound {
    let isNamed = connection.budget != nil || plan.setup.profile.budget != nil
    return FirstRound(
      callsPerSecond: isNamed ? budget(plan) : FirstRound.standardCallsPerSecond,
      first: (plan.setup.profile.first ?? Settings.defaultFirst).map(GlobPattern.init))
  }

  private func refreshSeconds(_ plan: CloudPlan) -> Double {
    let chosen = connection.refresh ?? plan.setup.profile.refreshSeconds
    if let chosen { return chosen }
    let isSlow = connection.slow || plan.setup.settings.terminal.isSlow == true
    return isSlow ? Settings.slowRefreshSeconds : Settings.defaultRefreshSeconds
  }

  private func status(_ outcome: RunOutcome) -> ExitStatus {
    switch outcome {
    case .quit(let status): ExitStatus(rawValue: status)
    case .terminalLost: .hungUp
    case .terminated(let signal): ExitStatus(signal: signal)
    }
  }
}
