import ModelViewUpdate
import Simulator
import TencentCloud

/// The simulated cloud, embedded or served.
enum DemoCloud {
  /// The region where none was chosen: a simulated cloud is the same in all.
  static let region = "ap-guangzhou"
  /// The documented pair. It opens nothing but a simulated cloud.
  static let credential = Simulator.demoCredential
  /// How many MQTT clients of an instance the demonstration watches from the start.
  private static let watchedClientCount = 12

  /// A cloud that was started.
  struct Server: Sendable {
    var simulator: Simulator
    var port: Int
    var stop: @Sendable () -> Void
  }

  /// Serves on 127.0.0.1.
  /// - Parameters:
  ///   - port: 0 takes a free one.
  ///   - callTime: The clock of those who call, in Unix milliseconds, where it is not the world's.
  static func serve(
    port: Int, _ options: SimulatorOptions, credential: Credential, clock: DemoClock,
    callTime: (@Sendable () -> Int64)? = nil
  ) throws -> Server {
    let simulator = Simulator(
      seed: options.seed, fleet: options.fleet.fleet, dialect: options.dialect.dialect,
      credential: credential,
      now: { clock.now().unixMilliseconds }, callTime: callTime)
    for fault in options.faults { fault.put(into: &simulator.faults) }
    let server = SimulatorServer(simulator)
    let taken = try server.start(port: port)
    return Server(simulator: simulator, port: taken, stop: { server.stop() })
  }

  /// Starts one for this process alone, which is called over a socket as the service is.
  static func start(
    _ options: SimulatorOptions, clients: DemoLists<String>, journal: DemoJournal,
    region: String, clock: DemoClock, log: LogFile?
  ) throws -> LiveCloud.Started {
    let server = try serve(port: 0, options, credential: credential, clock: clock)
    clients.begin(with: server.simulator.clientIDs(limit: watchedClientCount))
    if options.fleet == .small {
      let now = clock.now().unixMilliseconds
      journal.begin(
        with: DemoStory(simulator: server.simulator, region: region, now: now).lines)
    }
    let (transport, stop) = ServiceNetwork(environment: [:], caFile: nil, log: log).start()
    let endpoint = Endpoint(isSecure: false, host: "127.0.0.1", port: server.port)
    return LiveCloud.Started(
      parts: .init(
        transport: transport, account: CallerAccount(credential), endpoint: endpoint,
        environment: clock.callEnvironment),
      stop: {
        await stop()
        server.stop()
      })
  }
}

extension FleetOption {
  /// The same as the simulator names it.
  fileprivate var fleet: Fleet {
    switch self {
    case .small: .small
    case .large: .large
    case .incidents: .incidents
    }
  }
}
