import HTTPTransport
import TRocket
import TencentCloud
import Testing

@testable import TRocketSimulator

struct SmokeTests {
  @Test func listsInstancesInProcessAndOverASocket() async throws {
    let simulator = Simulator()
    let server = SimulatorServer(simulator)
    let port = try server.start()
    defer { server.stop() }
    for transport in [SimulatorTransport(simulator) as any Transport, HTTPTransport()] {
      let client = CloudClient(
        configuration: .init(
          credential: Simulator.demoCredential, region: "ap-guangzhou",
          endpoint: Endpoint(isSecure: false, host: "127.0.0.1", port: port)),
        transport: transport, rateLimiter: RateLimiter())
      let answer = try await client.call(DescribeInstanceList(offset: 0, limit: 100))
      #expect(answer.totalCount == 6)
      #expect(answer.data?.count == 6)
      let id = try #require(answer.data?.first?.instanceID)
      let group = try await client.call(
        DescribeConsumerGroup(instanceID: id, consumerGroup: "settlement-order"))
      #expect((group.consumerLag ?? 0) >= 240_000)
    }
  }
}
