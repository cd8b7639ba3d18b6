import Changing
import Synchronization
import TencentCloud

/// The cloud that a command speaks to: the service, or the embedded simulator. What is heavy
/// (certificates, sockets, the simulated world) is made when it is first needed, after the first
/// frame is painted.
actor LiveCloud {
  /// What calls are made with, once it is there.
  struct Parts: Sendable {
    var transport: any Transport
    var account: CallerAccount
    var endpoint: Endpoint?
    var environment = CallEnvironment.live
  }

  private let start: @Sendable () async throws -> Started
  private let options: CallOptions
  private let callGuard: SessionGuard
  private let rateLimiter = RateLimiter()
  private var starting: Task<Started, any Error>?
  private var clients: [String: CloudClient] = [:]
  private nonisolated let latest = Mutex<CloudClient?>(nil)

  /// What was started, and how it is ended.
  struct Started: Sendable {
    var parts: Parts
    var stop: @Sendable () async -> Void
  }

  init(
    options: CallOptions, callGuard: SessionGuard,
    start: @escaping @Sendable () async throws -> Started
  ) {
    self.options = options
    self.callGuard = callGuard
    self.start = start
  }

  /// The parts, made at the first call.
  func parts() async throws -> Parts {
    if let starting { return try await starting.value.parts }
    let task = Task.detached { [start] in try await start() }
    starting = task
    do {
      return try await task.value.parts
    } catch {
      // The next call tries again: a port may be free by then, a file readable.
      starting = nil
      throw error
    }
  }

  /// The client of a region.
  func client(region: String) async throws -> CloudClient {
    if let client = clients[region] { return client }
    let parts = try await parts()
    if let client = clients[region] { return client }
    var configuration = options.configuration(
      parts.account.credential, region: region, endpoint: parts.endpoint)
    configuration.account = parts.account.name
    let client = CloudClient(
      configuration: configuration, transport: parts.transport, rateLimiter: rateLimiter,
      environment: parts.environment, callGuard: callGuard, credentials: parts.account.keeper)
    clients[region] = client
    latest.withLock { $0 = client }
    return client
  }

  /// How far the service's clock is ahead, in seconds; nil where no answer told of a difference.
  nonisolated var clockSkewSeconds: Double? { latest.withLock { $0?.clockSkewSeconds } }

  /// Ends connections and the simulator.
  func stop() async {
    guard let starting else { return }
    if let started = try? await starting.value { await started.stop() }
  }
}
