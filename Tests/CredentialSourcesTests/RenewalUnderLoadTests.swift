import FoundationEssentials
import TencentCloud
import Testing

@testable import CredentialSources

struct RenewalUnderLoadTests {
  /// Many calls at once, before, while and after keys are renewed.
  @Test(arguments: EverySource.allCases)
  func noCallFailsWhileKeysAreRenewed(_ source: EverySource) async throws {
    let world = FakeWorld()
    try await source.write(world)
    let status = CredentialStatus()
    let keeper = try source.plan(world).keeper(in: world.sources, status: status)
    let client = client(world, keeper)
    let first = try await keeper.credential()
    try await call(client, times: 60)
    #expect(try await keeper.credential() == first)

    world.clock.advance(7000)
    try await source.write(world)
    try await call(client, times: 60)

    world.clock.advance(1000)
    try await call(client, times: 60)
    let second = try await keeper.credential()
    #expect(second != first)
    #expect(status.failure == nil)
    #expect((status.endsAt ?? 0) > world.clock.now)
    #expect(client.statistics.byAction.values.map(\.failures) == [0])
  }

  private func client(_ world: FakeWorld, _ keeper: CredentialKeeper) -> CloudClient {
    var configuration = world.configuration
    configuration.account = "test"
    configuration.retryLimit = 0
    return CloudClient(
      configuration: configuration, transport: world, rateLimiter: RateLimiter(),
      environment: world.clock.environment, credentials: keeper)
  }

  private func call(_ client: CloudClient, times: Int) async throws {
    let call = CloudCall(
      action: ActionID(service: "trocket", name: "DescribeInstanceList"), version: "2023-03-08",
      mutates: false, body: Data(#"{"Offset":0,"Limit":1}"#.utf8))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<times { group.addTask { _ = try await client.send(call) } }
      try await group.waitForAll()
    }
  }
}
