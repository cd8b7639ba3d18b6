import ConfigurationFiles
import FoundationEssentials
import Simulator
import TencentCloud
import TestDirectory
import Testing

@testable import CredentialSources

struct SourceFailureTests {
  private let world = FakeWorld()

  private func failure(_ source: any CredentialSource) async -> CredentialFailure? {
    do throws(CredentialFailure) {
      _ = try await source.issue()
      return nil
    } catch {
      return error
    }
  }

  @Test func theMetadataServiceIsAskedPlainlyAndForASecond() async throws {
    _ = try await MachineRole(world).issue()
    let requests = world.requests(to: "metadata.tencentyun.com")
    #expect(
      requests.map(\.target) == [
        "/latest/meta-data/cam/security-credentials/",
        "/latest/meta-data/cam/security-credentials/reader",
      ])
    #expect(requests.allSatisfy { $0.headers.isEmpty && $0.timeoutSeconds == 1 })
    #expect(requests.allSatisfy { !$0.endpoint.isSecure && $0.endpoint.port == nil })
  }

  @Test(arguments: [
    (404, "", "no role is bound to this machine"),
    (302, "", "the metadata service answered with HTTP status 302"),
    (200, "<html>a hotel's page</html>", "no role is bound to this machine"),
    (200, "reader/../../x", "no role is bound to this machine"),
    (200, "\n", "no role is bound to this machine"),
  ])
  func whatIsNoRoleIsTold(_ status: Int, _ body: String, _ reason: String) async {
    world.change { $0.failures["metadata.tencentyun.com"] = FakeWorld.answer(body, status: status) }
    #expect(await failure(MachineRole(world))?.english == reason)
  }

  @Test func aMachineWithoutTheServiceIsTold() async {
    world.change { $0.isUnreachable = true }
    let reason = await failure(MachineRole(world))?.english ?? ""
    #expect(reason.hasPrefix("the metadata service of this machine does not answer"))
  }

  @Test func theTokenOfAPodIsReadEachTimeAndNotSigned() async throws {
    let source = EverySource.webIdentity
    world.directory.write("token", "one\n")
    let identity = try source.plan(world).source(in: world.sources)
    _ = try await identity.issue()
    world.directory.write("token", "two")
    _ = try await identity.issue()
    let requests = world.requests(to: "sts.tencentcloudapi.com")
    let tokens = try requests.map { try JSONValue(parsing: $0.body)["WebIdentityToken"] }
    #expect(tokens == [.string("one"), .string("two")])
    #expect(requests.allSatisfy { $0.header("Authorization") == "SKIP" })
    #expect(requests.allSatisfy { $0.header("X-TC-Token") == nil })
    world.directory.write("token", " ")
    #expect(await failure(identity)?.english.hasSuffix("/token holds no token") == true)
  }

  @Test func theRefusalOfARoleIsTold() async {
    let wrong = Credential(secretID: "AKIDnobody", secretKey: "nothing")
    let role = AssumedRole(RoleRequest(arn: FakeWorld.role), by: FixedSource(wrong), world.tokens)
    let reason = await failure(role)?.english ?? ""
    #expect(reason.contains("AuthFailure.SecretIdNotFound"))
    #expect(!reason.contains("nothing"))
  }

  @Test func aLoginThatEndedNamesItsCommandAndAsksNobody() async throws {
    let source = EverySource.signOn
    try await source.write(world)
    let login = try source.plan(world).source(in: world.sources)
    world.clock.advance(90_000)
    let failure = await failure(login)
    #expect(failure?.command == "tccli sso login")
    #expect(world.requests(to: "cli.cloud.tencent.com").isEmpty)
  }

  @Test func aLoginInABrowserIsRefreshedBeforeItEndsAndOnceOnly() async throws {
    let source = EverySource.refreshedLogin
    try await source.write(world)
    let login = try source.plan(world).source(in: world.sources)
    for _ in 0..<2 { _ = try await login.issue() }
    let requests = world.requests(to: "cli.cloud.tencent.com")
    #expect(
      requests.map(\.target) == ["/refresh_user_token", "/get_temp_cred", "/get_temp_cred"])
    let bodies = requests.map { String(decoding: $0.body, as: UTF8.self) }
    #expect(bodies[0].contains(#""RefreshToken":"refresh""#))
    #expect(bodies[0].contains(#""OpenId":"me""#))
    #expect(bodies.dropFirst().allSatisfy { $0.contains(#""AccessToken":"another""#) })
  }

  @Test func keysUnderARoleAreKnownByTheirAccountBeforeTheyEnd() async throws {
    let source = EverySource.roleByKeyFile
    try await source.write(world)
    let role = try source.plan(world).source(in: world.sources)
    await role.learnAccount()
    // The first keys are over; the file holds others of the same account.
    world.clock.advance(8000)
    try await source.write(world)
    _ = try await role.issue()
  }

  @Test func theLoginServicesRefusalShowsNoToken() async throws {
    let source = EverySource.browserLogin
    try await source.write(world)
    let login = try source.plan(world).source(in: world.sources)
    let refusal = FakeWorld.answer(#"{"Error": {"Message": "access is no token"}}"#)
    world.change { $0.failures["cli.cloud.tencent.com"] = refusal }
    let failure = await failure(login)
    #expect(failure?.english == "the login service refused: ••••")
    #expect(failure?.command == "tccli auth login")
    #expect(world.requests(to: "cli.cloud.tencent.com").allSatisfy { $0.endpoint.isSecure })
  }

  @Test func anotherAccountInTheFileIsRefused() async throws {
    let source = EverySource.keyFile
    try await source.write(world)
    let file = try source.plan(world).source(in: world.sources)
    world.directory.write(
      ".tccli/default.credential", #"{"secretId": "AKIDother", "secretKey": "key"}"#)
    #expect(await failure(file) != nil)
    let signOn = EverySource.signOn
    try await signOn.write(world)
    let login = try signOn.plan(world).source(in: world.sources)
    try await EverySource.browserLogin.write(world)
    let reason = await failure(login)?.english ?? ""
    #expect(reason.contains("another account"))
  }

  @Test func tokensGoToTheRootDomainOfTheGivenAddressAndNowhereElse() throws {
    var configuration = world.configuration
    configuration.services = ["trocket", "mqtt"]
    func host(_ configuration: CloudClientConfiguration) throws -> String {
      try TokenService(transport: world, configuration: configuration).endpoint().description
    }
    #expect(try host(configuration) == "https://sts.tencentcloudapi.com")
    configuration.endpoint = Endpoint(host: "trocket.internal.example")
    #expect(try host(configuration) == "https://sts.internal.example")
    configuration.endpoint = Endpoint(isSecure: false, host: "127.0.0.1", port: 9)
    #expect(try host(configuration) == "http://127.0.0.1:9")
    configuration.endpoint = nil
    configuration.region = "ap-shanghai-fsi"
    #expect(try host(configuration) == "https://sts.ap-shanghai-fsi.tencentcloudapi.com")
    configuration.endpoints = ["sts": Endpoint(host: "sts.other.example")]
    #expect(try host(configuration) == "https://sts.other.example")
  }

  @Test func whoOneIsIsTheServicesWord() async throws {
    let own = try await world.tokens.identity(of: Simulator.demoCredential)
    #expect(own.accountID == "100000000001")
    let keys = try await world.issue().credential
    let role = try await world.tokens.identity(of: keys)
    #expect(role.arn == FakeWorld.role + "/mqdeck")
    #expect(role.accountID == own.accountID)
  }
}
