import Console
import TencentCloud

/// What the console is given of the world.
enum ConsoleEnvironments {
  /// The world as it is.
  static func live(
    _ cloud: LiveCloud, _ plan: CloudPlan, _ themes: Themes, _ surroundings: Surroundings
  ) -> ConsoleEnvironment {
    let client: @Sendable (String) async -> CloudClient = { region in
      do {
        return try await cloud.client(region: region)
      } catch {
        // The console shows why as the failure of the call, with a way to try again.
        return UnavailableTransport(reason: "\(error)").client(region: region)
      }
    }
    if plan.isDemo {
      let store = plan.demoClients
      return ConsoleEnvironment(
        client: client, readClients: { store.read($0) },
        writeClients: { store.write($1, for: $0) }, timeZone: MachineClock.timeZone,
        readThemes: { themes.all() })
    }
    let store = ClientStore(surroundings.directories)
    return ConsoleEnvironment(
      client: client, readClients: { try store.read($0) },
      writeClients: { try store.write($1, for: $0) }, timeZone: MachineClock.timeZone,
      readThemes: { themes.all() })
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
    var configuration = CloudClient.Configuration(
      credential: Credential(secretID: "", secretKey: ""), region: region)
    configuration.retryLimit = 0
    return CloudClient(
      configuration: configuration, transport: self, rateLimiter: RateLimiter())
  }
}
