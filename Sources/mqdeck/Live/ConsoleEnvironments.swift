import CProcess
import Catalog
import Changing
import ConfigurationFiles
import Console
import CredentialSources
import ModelViewUpdate
import Panes
import TencentCloud
import Watching

/// What the console is given of the world.
enum ConsoleEnvironments {
  /// The world as it is.
  static func live(
    _ cloud: LiveCloud, _ plan: CloudPlan, _ themes: Themes, _ process: ProcessEnvironment
  ) -> ConsoleEnvironment {
    let client: @Sendable (String) async -> CloudClient = { region in
      do {
        return try await cloud.client(region: region)
      } catch {
        // The console shows why as the failure of the call, with a way to try again.
        return UnavailableTransport(reason: "\(error)").client(region: region)
      }
    }
    let directories = process.directories
    let demoClients = plan.demoClients
    let timeZone = MachineClock.timeZone(plan.setup.zone)
    var environment =
      plan.isDemo
      ? ConsoleEnvironment(client: client, clients: demoClients.store, timeZone: timeZone)
      : ConsoleEnvironment(
        client: client,
        clients: KeptStore(file: { KeptListFile.clients(directories, instanceID: $0) }),
        timeZone: timeZone)
    environment.readThemes = { themes.all() }
    let settings = plan.setup.settings
    environment.manual = { BuiltInManual.topics(KeySettings(settings).keyMap) }
    environment.clockSpeed = plan.clock.speed
    environment.giveMemoryBack = { mqdeck_trim_heap() }
    environment.monitorLedger = monitorLedger(plan, directories)
    environment.metricCatalogs = plan.isDemo ? nil : MetricCatalogFile(in: directories).store
    environment.worstGroups = plan.isDemo ? nil : WorstGroupFile(in: directories).store
    environment.keepNames = plan.isDemo ? nil : SeenNameFile(in: directories).keeping
    environment.answers = answers(plan, process)
    environment.profiles = ProfileSwitch.choice(plan, process)
    if !plan.isDemo, !plan.credentialPlan.isFixed {
      let status = plan.credentialStatus
      environment.credentialNews = {
        switch await status.news() {
        case .failed(let failure): .failed(failure)
        case .recovered: .recovered
        }
      }
    }
    if !plan.isDemo { environment.identity = { await CallerFindings.phrase(cloud) } }
    environment.about = {
      AboutFacts(plan: plan, process: process, skewSeconds: cloud.clockSkewSeconds).parts
    }
    environment.copyByProgram = TerminalUse.copier(plan, process)
    addAlerts(&environment, plan, process)
    addGuards(&environment, plan, process)
    return environment
  }

  /// The demonstration counts its own calls alone.
  static func monitorLedger(
    _ plan: CloudPlan, _ directories: XDGDirectories
  ) -> MonitorLedger? {
    plan.isDemo ? DemoMonitorCount().ledger : monitorLedger(plan.setup, directories)
  }

  /// Counts calls on disk; nil where the settings switch the monitoring service off.
  static func monitorLedger(_ setup: Setup, _ directories: XDGDirectories) -> MonitorLedger? {
    switch setup.profile.monitorBudget {
    case .off?: return nil
    case .callsPerDay(let budget)?:
      return MonitorCountFile(in: directories, budget: budget).ledger
    case nil:
      return MonitorCountFile(in: directories, budget: MonitorCount.standardBudget).ledger
    }
  }

  /// What regions answer, kept for a day. The simulated one is asked anew each time.
  private static func answers(_ plan: CloudPlan, _ process: ProcessEnvironment) -> AnswerStore {
    if plan.isDemo { return .none }
    let file = RegionAnswersFile(in: process.directories)
    let now = plan.clock.now
    let unixSeconds: @Sendable () -> Int64 = { now().unixMilliseconds / 1000 }
    return AnswerStore(
      read: { file.answers(of: $0, at: unixSeconds()) },
      keep: { try await file.keep($0, of: $1, at: unixSeconds()) })
  }

  /// Pins, files of events, commands. The demonstration keeps nothing and runs nothing: nobody is
  /// to be called for a made-up incident.
  private static func addAlerts(
    _ environment: inout ConsoleEnvironment, _ plan: CloudPlan, _ process: ProcessEnvironment
  ) {
    let home = process.directories.home
    environment.writeFile = { path, bytes, replaces in
      let file = PrivateFile(path.hasPrefix("~/") ? home + path.dropFirst() : path)
      if replaces {
        try file.overwrite(bytes)
        return true
      }
      return try file.writeWhereNone(bytes)
    }
    if plan.isDemo {
      environment.pins = DemoLists<Pin>().store
      environment.mutes = DemoLists<Mute>().store
      environment.views = DemoLists<ViewChoice>().store
      return
    }
    let directories = process.directories
    let profile = plan.setup.search.profile
    environment.pins = KeptStore(file: {
      KeptListFile.pins(directories, profile: profile, region: $0)
    })
    environment.mutes = KeptStore(file: {
      KeptListFile.mutes(directories, profile: profile, region: $0)
    })
    environment.views = KeptStore(file: { _ in KeptListFile.views(directories) })
    if let distrust = plan.setup.settings.distrust {
      environment.runAlertCommand = { command in
        command.arguments.first.map { inBoth("\($0): not run, as \(distrust)") }
      }
      return
    }
    let runner = AlertRunner(process)
    environment.runAlertCommand = { await runner.run($0).map(inBoth) }
  }

  /// What is said in English of the user's programs, in both languages.
  private static let inBoth: @Sendable (String) -> Phrase = { problem in
    Phrase(problem, ChineseSentences.chinese(problem))
  }

  /// The journal, which the demonstration keeps in memory, and the switch below the screens.
  private static func addGuards(
    _ environment: inout ConsoleEnvironment, _ plan: CloudPlan, _ process: ProcessEnvironment
  ) {
    let sessionGuard = plan.sessionGuard
    environment.setReadOnly = { sessionGuard.setReadOnly($0, turn: $1) }
    let author = JournalAuthor.here(plan, process)
    environment.author = { author.identified.shortName }
    if plan.isDemo {
      let journal = plan.demoJournal
      journal.sign(as: author)
      environment.appendJournal = { journal.append($0) }
      environment.readJournal = { _ in journal.read() }
      return
    }
    let caller = plan.caller
    let journal = ChangeJournal(
      process.directories, author: author, accountID: caller.accountID)
    environment.accountID = caller.accountID
    environment.appendJournal = { try await journal.append($0) }
    environment.readJournal = { try await journal.read(before: $0) }
    environment.readJournalTail = { try await journal.readTail() }
    environment.endJournal = { try await journal.append($0) }
    environment.noteJournal = { try await journal.note($0) }
  }
}

/// Stands in for a way to the cloud that could not be made.
struct UnavailableTransport: Transport {
  let reason: String

  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    throw .unreachable(detail: reason)
  }

  /// A client that fails with the reason, without trying again by itself.
  func client(region: String) -> CloudClient {
    var configuration = CloudClientConfiguration(
      credential: Credential(secretID: "", secretKey: ""), region: region)
    configuration.retryLimit = 0
    return CloudClient(
      configuration: configuration, transport: self, rateLimiter: RateLimiter())
  }
}
