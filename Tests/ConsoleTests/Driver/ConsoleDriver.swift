import ModelViewUpdate
import Simulator
import Synchronization
import TencentCloud
import TestBell
import TerminalUI

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

/// The whole console over the simulator and a headless terminal, driven by key scripts. After every
/// key it waits until no work is under way, never for time.
final class ConsoleDriver {
  let clock = HandClock()
  let simulator: Simulator
  let terminal: HeadlessTerminal
  let runtime: Runtime<ConsoleProgram>
  let clients = KeptShelf<String>()
  let journal = JournalShelf()
  let pins = KeptShelf<Pin>()
  let mutes = KeptShelf<Mute>()
  let views = KeptShelf<ViewChoice>()
  let files = FileShelf()
  let commands = CommandShelf()
  /// Calls of `monitor`, where they may be made.
  let monitorCalls: MonitorShelf
  let environment: ConsoleEnvironment
  /// The one client, whose statistics tell which actions were called.
  let client: CloudClient
  private let bell = Bell()

  init(
    columns: Int = 80, rows: Int = 24, language: Language = .english, fleet: Fleet = .small,
    theme: Theme = .fallback, themes: [Theme] = [], symbolsAreUnicode: Bool = true,
    gate: ChangeGate = .open, isReadOnly: Bool = false, isProduction: Bool = false,
    guards: GuardRules = GuardRules(), keyMap: KeyMap = KeyMap(),
    alertRules: [AlertRule] = [], alertChannels: AlertChannels = AlertChannels(),
    dialect: Dialect = .may2024, answers: AnswerStore? = nil, monitorBudget: Int? = nil,
    lacks: Set<AccountLack> = [], firstRound: FirstRound? = nil, namedFilters: [NamedFilter] = [],
    worstGroups: WorstGroupStore? = nil, use: TerminalUse = TerminalUse()
  ) {
    let clock = clock
    let size = Size(columns: columns, rows: rows)
    let simulator = Simulator(
      seed: 7, fleet: fleet, dialect: dialect, now: { clock.unixMilliseconds })
    self.simulator = simulator
    terminal = HeadlessTerminal(
      size: size,
      capabilities: Capabilities(colors: .palette, isUnicode: symbolsAreUnicode), wakeUp: bell)
    simulator.faults.ignoresRequestLimits = true
    simulator.faults.lacks = lacks
    let sessionGuard = SessionGuard(guards, gate: gate)
    let client = ConsoleDriver.client(
      simulator, clock, isReadOnly: isReadOnly, callGuard: sessionGuard)
    self.client = client
    let clients = clients
    let journal = journal
    let pins = pins
    let mutes = mutes
    let views = views
    let files = files
    let commands = commands
    var environment = ConsoleEnvironment(
      client: { _ in client }, clients: clients.store, timeZone: .fixed(hours: 8),
      appendJournal: { try journal.append($0, at: clock.unixMilliseconds) })
    // What is asked together arrives together, however slow the machine is.
    environment.gatheringMilliseconds = 600_000
    environment.manual = { ManualShelf.topics }
    environment.pins = pins.store
    environment.mutes = mutes.store
    environment.author = { "tester@host" }
    environment.views = views.store
    environment.answers = answers
    environment.worstGroups = worstGroups
    environment.writeFile = { files.write($0, $1, replaces: $2) }
    environment.runAlertCommand = { commands.run($0).map(Phrase.init(name:)) }
    environment.setReadOnly = { sessionGuard.setReadOnly($0, turn: $1) }
    environment.readJournal = { try journal.read(before: $0) }
    environment.readJournalTail = { try journal.readTail() }
    environment.accountID = { journal.accountID }
    environment.noteJournal = { journal.note($0) }
    environment.endJournal = { try journal.end($0, at: clock.unixMilliseconds) }
    monitorCalls = MonitorShelf(budget: monitorBudget ?? 0)
    if monitorBudget != nil { environment.monitorLedger = monitorCalls.ledger }
    self.environment = environment
    var session = Session(
      profile: "default", region: "ap-guangzhou", gate: gate, isReadOnly: isReadOnly,
      isDemo: true, isProduction: isProduction)
    session.secretIDEnd = JournalShelf.author.secretIDEnd
    var model = ConsoleModel(
      size: size, session: session,
      language: language, theme: theme, themes: themes, firstRound: firstRound, keyMap: keyMap,
      regions: ["ap-guangzhou", "ap-shanghai"], guards: guards, alertRules: alertRules,
      alertChannels: alertChannels, namedFilters: namedFilters, terminal: use)
    if answers == nil {
      model.answers = .known(dialect, in: session.region, at: clock.moment)
    }
    runtime = Runtime(
      program: ConsoleProgram(environment: environment), model: model, terminal: terminal,
      clock: { clock.moment })
  }

  /// A client whose limits never wait: its uptime leaps with every look.
  static func client(
    _ simulator: Simulator, _ clock: HandClock, isReadOnly: Bool,
    callGuard: (any CallGuard)? = nil
  ) -> CloudClient {
    client(SimulatorTransport(simulator), clock, isReadOnly: isReadOnly, callGuard: callGuard)
  }

  /// The same over another way to a cloud.
  static func client(
    _ transport: any Transport, _ clock: HandClock, isReadOnly: Bool = false,
    callGuard: (any CallGuard)? = nil
  ) -> CloudClient {
    var configuration = CloudClientConfiguration(
      credential: Simulator.demoCredential, region: "ap-guangzhou")
    configuration.isReadOnly = isReadOnly
    let uptime = Mutex(0.0)
    return CloudClient(
      configuration: configuration, transport: transport,
      rateLimiter: RateLimiter(),
      environment: CallEnvironment(
        unixSeconds: { Double(clock.unixMilliseconds) / 1000 },
        uptimeSeconds: {
          uptime.withLock { uptime in
            uptime += 10
            return uptime
          }
        }, sleep: { _ in }, random: { 0.5 }), callGuard: callGuard)
  }

  /// Starts and waits until everything has arrived, then goes on to one of the region's lists.
  func start(at first: ResourceID = .instances) async {
    runtime.start()
    await settle()
    while runtime.model.top?.location.resource != first { await play("tab") }
  }

  /// Goes on until nothing is under way. What is due within half a second of the last key is due
  /// now: a script stands for a person who looks at the screen before the next key. What is under
  /// way together arrives together, in the order in which it was begun: no screen depends on how
  /// fast the machine was.
  func settle() async {
    runtime.step()
    while !runtime.isIdle {
      let count = bell.count
      if runtime.collect() {
        runtime.step()
      } else if bell.count == count {
        await bell.next(after: count)
      }
    }
    if let wait = runtime.millisecondsToNextTimer(), wait <= 500, !runtime.model.isLoading {
      clock.advance(milliseconds: Int64(wait))
      await settle()
    }
  }

  /// Goes on until the model is as wanted, and no further.
  /// - Returns: Whether it came to that before nothing was under way any more.
  @discardableResult
  func step(until isReached: (ConsoleModel) -> Bool) async -> Bool {
    while true {
      let count = bell.count
      runtime.step()
      if isReached(runtime.model) { return true }
      if runtime.isIdle { return false }
      if bell.count == count { await bell.next(after: count) }
    }
  }

  var screen: String { terminal.screen.text }
  func line(_ row: Int) -> String { terminal.screen.text(ofRow: row) }
}
