import TencentCloud
import Testing

@testable import CredentialSources

/// Where keys are asked for: nowhere that would be guessed.
@Suite struct TokenServiceTests {
  private func place(
    _ endpoint: Endpoint?, _ endpoints: [String: Endpoint] = [:]
  ) throws -> Endpoint {
    let world = FakeWorld()
    var configuration = world.configuration
    configuration.endpoint = endpoint
    configuration.endpoints = endpoints
    configuration.services = ["trocket", "mqtt", "monitor"]
    return try TokenService(
      transport: world, configuration: configuration, clock: world.clock.environment
    ).endpoint()
  }

  @Test func itIsBesideAnAddressThatNamesAProductOrOnThisMachine() throws {
    #expect(try place(nil).host == "sts.tencentcloudapi.com")
    let internalHost = Endpoint(host: "trocket.internal.tencentcloudapi.com")
    #expect(try place(internalHost).host == "sts.internal.tencentcloudapi.com")
    let local = Endpoint(isSecure: false, host: "127.0.0.1", port: 18080)
    #expect(try place(local) == local)
    let named = Endpoint(host: "keys.example")
    #expect(try place(Endpoint(host: "gateway.example"), ["sts": named]) == named)
  }

  @Test(arguments: [
    Endpoint(host: "gateway.example"),
    Endpoint(isSecure: false, host: "trocket.internal.tencentcloudapi.com"),
  ])
  func elsewhereNoKeysAreAskedFor(endpoint: Endpoint) {
    #expect(throws: CredentialFailure.self) { try place(endpoint) }
  }

  @Test(arguments: [-1, 1e300, .infinity, .nan])
  func whatIsNoTimeIsNone(number: Double) {
    #expect(JSONValue.number(number).seconds == nil)
    #expect(JSONValue.string("inf").seconds == nil)
  }
}
