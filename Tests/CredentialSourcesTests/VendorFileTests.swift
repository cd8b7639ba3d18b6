import ConfigurationFiles
import TencentCloud
import TestDirectory
import Testing

@testable import CredentialSources

/// The file of the vendor's command line whose `type` changes while the console runs.
struct VendorFileTests {
  private let world = FakeWorld()
  private let status = CredentialStatus()

  private static let kinds: [EverySource] = [.keyFile, .browserLogin, .signOn]
  private static let changes = kinds.flatMap { old in
    kinds.filter { $0 != old }.map { (old, $0) }
  }

  private func keeper(_ source: EverySource) async throws -> CredentialKeeper {
    try await source.write(world)
    return try source.plan(world).keeper(in: world.sources, status: status)
  }

  @Test(arguments: changes) func anotherTypeIsFollowed(_ old: EverySource, _ new: EverySource)
    async throws
  {
    try await old.write(world)
    let source = try old.plan(world).source(in: world.sources)
    let first = try await source.issue()
    // While they hold, as whoever renews does it.
    await source.learnAccount()
    world.clock.advance(8000)
    try await new.write(world)
    let second = try await source.issue()
    #expect(second != first)
    world.clock.advance(8000)
    try await new.write(world)
    #expect(try await source.issue() != second)
  }

  @Test func theMachinesRoleIsFollowedToo() async throws {
    let keeper = try await keeper(.keyFile)
    let first = try await keeper.credential()
    world.directory.write(".tccli/default.credential", #"{"type": "cvm-role"}"#)
    #expect(await keeper.credential(after: first) != nil)
    #expect(world.requests(to: "metadata.tencentyun.com").count == 2)
  }

  @Test func keysOfAnotherAccountAreRefusedWhateverTheirType() async throws {
    let keeper = try await keeper(.signOn)
    _ = try await keeper.credential()
    world.directory.write(
      ".tccli/default.credential", #"{"secretId": "AKIDother", "secretKey": "another key"}"#)
    world.clock.advance(8000)
    await #expect(throws: CredentialFailure.self) { try await keeper.credential() }
  }

  /// Keys that are to take on a role are never used without it.
  @Test func aRoleThatIsNamedLaterIsRefused() async throws {
    let keeper = try await keeper(.keyFile)
    let first = try await keeper.credential()
    let keys = try await world.issue().credential
    world.directory.write(
      ".tccli/default.credential",
      """
      {"secretId": "\(keys.secretID)", "secretKey": "\(keys.secretKey)",
      "token": "\(keys.token ?? "")", "role-arn": "\(FakeWorld.role)"}
      """)
    #expect(await keeper.credential(after: first) == nil)
    #expect(status.failure?.english.contains("another role") == true)
  }
}
