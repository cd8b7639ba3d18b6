import CProcess
import Catalog
import Changing
import ConfigurationFiles
import Glibc
import ModelViewUpdate
import NcursesTerminal
import TencentCloud
import TerminalUI
import Watching

/// Runs a command that calls the service and ends: finds credentials and region, tells what is
/// wrong on standard error, makes the client, waits, and turns a failure into an exit status.
struct OneShot: ~Copyable {
  private let plan: CloudPlan
  private let process: ProcessEnvironment
  private let connection: ConnectionOptions

  init(
    _ connection: ConnectionOptions, _ console: ConsoleOptions, in process: ProcessEnvironment
  ) throws {
    plan = try CloudPlan(connection, console, in: process)
    self.process = process
    self.connection = connection
  }

  /// Where changes are written down before they are sent.
  var journal: @Sendable (ChangeJournalLine) async throws -> Void {
    if plan.isDemo { return { _ in } }
    let journal = ChangeJournal(
      process.directories, author: .here(plan, process), accountID: plan.caller.accountID)
    return { try await journal.append($0) }
  }

  /// What asks the monitoring service, for `--history`.
  func historian() throws -> Historian {
    let directories = process.directories
    guard let ledger = ConsoleEnvironments.monitorLedger(plan, directories) else {
      throw CommandFailure(
        .wrongUsage, "--history asks the monitoring service, which the settings switch off",
        "--history 需调用云监控，而配置已将其关闭")
    }
    return Historian(
      ledger: ledger, catalogs: plan.isDemo ? nil : MetricCatalogFile(in: directories).store,
      clock: plan.clock)
  }

  /// What looks at everything of the region once.
  var survey: BoardSurvey {
    let budget = connection.budget ?? Int(plan.setup.profile.budget ?? Settings.defaultBudget)
    let isNamed = connection.budget != nil || plan.setup.profile.budget != nil
    return BoardSurvey(
      clock: plan.clock,
      firstRound: FirstRound(
        callsPerSecond: isNamed ? budget : FirstRound.standardCallsPerSecond,
        first: (plan.setup.profile.first ?? Settings.defaultFirst).map(GlobPattern.init)),
      budgetPerSecond: budget)
  }

  /// What is muted in the region. Where that cannot be read nothing is, and it is said why.
  var mutes: [Mute] {
    if plan.isDemo { return [] }
    let file = KeptListFile.mutes(
      process.directories, profile: plan.setup.search.profile, region: plan.region)
    do { return try file.read() } catch {
      process.output.error(MutePhrases.notRead("\(error)")[language])
      return []
    }
  }

  /// The present, in milliseconds since 1970 UTC.
  var unixMilliseconds: Int64 { plan.clock.now().unixMilliseconds }

  /// The language of words in what is printed.
  var language: Language {
    setup.language(connection, process.environment)
  }

  /// Where everything was found.
  var setup: Setup { plan.setup }
  /// Who calls where.
  var session: (profile: String?, region: String) {
    (plan.isDemo ? nil : plan.setup.profileName, plan.region)
  }
  /// Whether the cloud is the embedded simulator.
  var isDemo: Bool { plan.isDemo }

  /// Runs `work` with a session.
  func run(
    _ work: @escaping @Sendable (CloudSession) async throws -> ExitStatus
  ) throws -> ExitStatus {
    let language = language
    for diagnostic in plan.diagnostics { process.output.error(diagnostic.phrase[language]) }
    // Ctrl-C ends a one-shot command at once: it holds nothing that must be given back.
    signal(SIGINT) { _ in
      mqdeck_end_groups()
      _exit(ExitStatus.interrupted.rawValue)
    }
    let cloud = try plan.cloud()
    // Its connections and threads end with the process: to put them away takes longer than a call.
    _ = Unmanaged.passRetained(cloud)
    let region = plan.region
    let result = Blocking.value { () async -> Result<ExitStatus, any Error> in
      do {
        let session = CloudSession(client: try await cloud.client(region: region))
        return .success(
          try await HelpText.$language.withValue(language) { try await work(session) })
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let status): return status
    case .failure(let error as CommandFailure): throw error
    case .failure(let error as OutputFailure): throw error
    case .failure(let error as CloudError):
      throw CommandFailure(ExitStatus(error), Phrase(error))
    case .failure(let error):
      throw CommandFailure(
        .refused, TextWidth.visible("\(error)"),
        TextWidth.visible(ChineseSentences.chinese("\(error)")))
    }
  }
}
