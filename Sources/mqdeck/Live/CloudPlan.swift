import Catalog
import Changing
import ConfigurationFiles
import CredentialSources
import Simulator
import TRocket
import TencentCloud
import TerminalUI

/// Which cloud a command will speak to, as whom, in which region; decided before anything is
/// started, so that whatever is missing is told at once.
struct CloudPlan {
  /// The settings and where everything was found. The demonstration takes the looks from it alone.
  var setup: Setup
  /// The region to begin with.
  var region: String
  /// Whether the cloud is the embedded simulator.
  var isDemo: Bool
  /// The MQTT clients that the demonstration watches.
  let demoClients = DemoLists<String>()
  let demoJournal = DemoJournal()
  /// The clock of the loop, and of the demonstration's cloud.
  let clock: DemoClock
  /// Whether changes are let out. The demonstration minds the command line alone.
  let gate: ChangeGate
  /// Stands before every change of this process.
  let sessionGuard: SessionGuard
  /// How it stands with keys that are renewed.
  let credentialStatus = CredentialStatus()
  /// Which account those keys belong to.
  let caller = CallerIdentityShelf()
  private let credentials: CredentialPlan
  private let metadata: @Sendable () -> any Transport
  private let endpoint: Endpoint?
  private let connection: ConnectionOptions
  private let simulator: SimulatorOptions
  private let environment: [String: String]

  init(
    _ connection: ConnectionOptions, _ console: ConsoleOptions, in process: ProcessEnvironment
  ) throws {
    setup = Setup(connection, in: process)
    isDemo = console.demo
    gate =
      isDemo
      ? ChangeGate(isReadOnlyAsked: connection.readOnly, settings: .open) : setup.gate
    sessionGuard = SessionGuard(isDemo ? GuardRules() : setup.guards, gate: gate)
    self.connection = connection
    simulator = console.simulator
    environment = process.environment
    metadata = process.metadata
    if console.speed != nil, !console.demo {
      throw CommandFailure(.wrongUsage, "--speed works only with --demo", "--speed 仅用于 --demo")
    }
    clock = DemoClock(speed: console.speed ?? 1)
    endpoint = setup.endpoint?.address
    if isDemo, connection.endpoint != nil {
      throw CommandFailure(
        .wrongUsage, "--demo uses its own cloud and cannot be combined with --endpoint",
        "--demo 使用自带的模拟云，不能与 --endpoint 同时使用")
    }
    if isDemo {
      credentials = .keys(DemoCloud.credential, name: "“mqdeck --demo”")
      region = connection.region ?? DemoCloud.region
      // Of the demonstration the command line alone says where.
      if connection.region != nil, let mistake = setup.regionMistake {
        throw CommandFailure(.wrongUsage, mistake.phrase)
      }
    } else {
      do {
        (credentials, region) = try CloudPlan.account(setup, process)
      } catch {
        // What is wrong in the settings may be why nothing was found.
        let language = setup.language(connection, process.environment)
        for diagnostic in setup.diagnostics { process.output.error(diagnostic.phrase[language]) }
        throw error
      }
    }
  }

  /// Who calls where; what is missing for that, or cannot be, is thrown.
  private static func account(
    _ setup: Setup, _ process: ProcessEnvironment
  ) throws(CommandFailure) -> (CredentialPlan, region: String) {
    if let mistake = setup.regionMistake {
      throw CommandFailure(.wrongUsage, mistake.phrase)
    }
    if let mistake = setup.endpointMistake { throw CommandFailure(.wrongUsage, mistake.phrase) }
    guard let credentials = setup.credentials else { throw setup.noCredentials }
    if setup.demoPair == nil, setup.choice.isLastResort {
      // Few machines have a role, and whoever has no keys is to be told so at once.
      let role = MachineRole(process.metadata())
      let failure = Blocking.value { () async -> CredentialFailure? in
        do throws(CredentialFailure) {
          _ = try await role.issue()
          return nil
        } catch {
          return error
        }
      }
      if let failure { throw setup.noCredentials(after: failure) }
    }
    guard let region = setup.region else { throw setup.noRegion }
    return (credentials, region.name)
  }

  /// Where keys come from.
  var credentialPlan: CredentialPlan { credentials }

  /// `--log-file`.
  var logFile: String? { connection.logFile }

  /// The last four characters of the SecretId; none of one that is hardly longer, or not known yet.
  var secretIDEnd: String? {
    guard credentials.isKnownInUse, let id = credentials.known?.secretID else { return nil }
    return id.count < 12 ? nil : String(id.suffix(4))
  }

  /// Mistakes and warnings to tell. The demonstration uses no credentials and warns of none.
  var diagnostics: [Diagnostic] { isDemo ? setup.settings.diagnostics : setup.diagnostics }

  /// The rules that stand before changes; the demonstration has none.
  var guards: GuardRules { isDemo ? GuardRules() : setup.guards }

  /// The cloud, not started yet.
  func cloud() throws -> LiveCloud {
    let log = try connection.logFile.map { try LogFile(path: $0) }
    let options = CallOptions(
      setup.profile, language: connection.lang?.setting ?? setup.profile.language,
      endpoints: setup.productEndpoints)
    if isDemo {
      let simulator = simulator
      let (clients, clock, journal, region) = (demoClients, clock, demoJournal, region)
      return LiveCloud(options: options, callGuard: sessionGuard) {
        try DemoCloud.start(
          simulator, clients: clients, journal: journal, region: region, clock: clock, log: log)
      }
    }
    let network = ServiceNetwork(
      environment: environment, caFile: setup.caFile, log: log)
    let (credentials, endpoint, status) = (credentials, endpoint, credentialStatus)
    let (environment, metadata) = (environment, metadata)
    let configuration = options.configuration(
      Credential(secretID: "", secretKey: ""), region: region, endpoint: endpoint)
    let sourceConfiguration = setup.configurationOfSource(configuration)
    let caller = caller
    return LiveCloud(options: options, callGuard: sessionGuard) {
      let (transport, stop) = network.start()
      let account = CallerAccount(
        credentials, status: status, environment: environment, transport: transport,
        metadata: metadata, configuration: configuration, sourceConfiguration: sourceConfiguration)
      caller.take(account)
      return LiveCloud.Started(
        parts: .init(transport: transport, account: account, endpoint: endpoint), stop: stop)
    }
  }
}
