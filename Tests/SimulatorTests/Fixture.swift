import FoundationEssentials
import HTTPTransport
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// How a client reaches a simulator.
enum Way: String, CaseIterable, Sendable {
  case inProcess
  case socket
}

/// A simulator, its clock, and a client of it. Waiting of the client moves the clock, unless that is
/// held.
final class Fixture: Sendable {
  let clock = TestClock()
  let simulator: Simulator
  let server: SimulatorServer
  let port: Int
  let client: CloudClient
  let transport: any Transport

  init(
    _ way: Way = .inProcess, fleet: Fleet = .small, dialect: Dialect = .may2024,
    seed: UInt64 = 1, retryLimit: Int = 3,
    signing: SigningMethod = .v3Post, credential: Credential = Simulator.demoCredential,
    holdsClock: Bool = false
  ) throws {
    let clock = clock
    let waiting = holdsClock ? TestClock() : clock
    simulator = Simulator(seed: seed, fleet: fleet, dialect: dialect, now: { clock.now })
    server = SimulatorServer(simulator)
    port = way == .socket ? try server.start() : 80
    transport = way == .socket ? HTTPTransport() : SimulatorTransport(simulator)
    var configuration = CloudClientConfiguration(
      credential: credential, region: "ap-guangzhou",
      endpoint: Endpoint(isSecure: false, host: "127.0.0.1", port: port))
    configuration.retryLimit = retryLimit
    configuration.signingMethod = signing
    client = CloudClient(
      configuration: configuration, transport: transport, rateLimiter: RateLimiter(),
      environment: CallEnvironment(
        unixSeconds: { Double(clock.now) / 1000 }, uptimeSeconds: { Double(waiting.now) / 1000 },
        sleep: { waiting.advance(seconds: max($0, 0.001)) }, random: { 0.5 }))
  }

  deinit { server.stop() }

  /// The id of the RocketMQ instance whose name contains the text.
  func instance(_ text: String) async throws -> String {
    let found = try await client.call(
      DescribeInstanceList(
        filters: [Filter(name: "InstanceName", values: [text])], offset: 0, limit: 100))
    return try #require(found.data.first?.instanceID)
  }

  /// The id of the MQTT instance whose name contains the text.
  func mqttInstance(_ text: String) async throws -> String {
    let found = try await client.call(
      DescribeMQTTInstanceList(
        filters: [Filter(name: "InstanceName", values: [text])], offset: 0, limit: 100))
    return try #require(found.data.first?.instanceID)
  }

  func group(_ name: String, of instance: String) async throws -> DescribeConsumerGroup.Response {
    try await client.call(DescribeConsumerGroup(instanceID: instance, consumerGroup: name))
  }

  /// The error code of a call; nil where it was answered, `transport` where nothing came back.
  func code(_ action: some ProductAction) async -> String? {
    do throws(CloudError) {
      _ = try await client.call(action)
      return nil
    } catch { return error.code ?? "transport" }
  }
}
