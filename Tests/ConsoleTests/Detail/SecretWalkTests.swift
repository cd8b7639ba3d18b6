import FoundationEssentials
import ModelViewUpdate
import ActionLiterals
import Simulator
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// A secret that is shown for ten seconds, and everywhere else never.
@Suite(.serialized) struct SecretWalkTests {
  private func driver(_ keys: String) async throws -> (ConsoleDriver, RoleItem) {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play(keys)
    let roles = try await driver.other.call(
      DescribeRoleList(instanceID: "rmq-h28zr47h", offset: 0, limit: 100)
    ).data
    let selected = driver.runtime.model.top?.list?.selectedRow?.id
    return (driver, try #require(roles.first { $0.roleName == selected }))
  }

  /// Paused, so that no other timer moves the clock on.
  @Test func oneIsShownForTenSeconds() async throws {
    let (driver, role) = try await driver("enter tab tab P")
    let (accessKey, secretKey) = (try #require(role.accessKey), try #require(role.secretKey))
    #expect(!driver.screen.contains(accessKey))
    await driver.play("s")
    #expect(driver.screen.contains(accessKey) && !driver.screen.contains(secretKey))
    await driver.play("+9s")
    #expect(driver.screen.contains(accessKey))
    await driver.play("+1s")
    #expect(!driver.screen.contains(accessKey))
    #expect(driver.runtime.model.overlay == nil)
  }

  @Test func theNextOneIsShownForTenSecondsOfItsOwn() async throws {
    let (driver, role) = try await driver("enter tab tab P s +8s s +8s")
    #expect(driver.screen.contains(try #require(role.secretKey)))
    await driver.play("+2s")
    #expect(driver.runtime.model.overlay == nil)
  }

  @Test func anyOtherKeyHidesItAtOnceAndTheTimerHidesNothingLater() async throws {
    let (driver, role) = try await driver("enter tab tab s esc")
    #expect(!driver.screen.contains(try #require(role.accessKey)))
    await driver.play("? +11s")
    guard case .help = driver.runtime.model.overlay else {
      Issue.record("the timer closed the help")
      return
    }
  }

  @Test func aCopyAsksFirst() async throws {
    let (driver, role) = try await driver("enter tab tab s y")
    #expect(driver.terminal.copies.isEmpty)
    #expect(driver.screen.contains("Others may read"))
    await driver.play("n")
    #expect(driver.terminal.copies.isEmpty && driver.runtime.model.overlay == nil)
    await driver.play("s y y")
    #expect(driver.terminal.copies == [try #require(role.accessKey)])
    #expect(!driver.screen.contains(try #require(role.accessKey)))
  }

  @Test func whatHasNoSecretShowsNone() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("s")
    #expect(driver.runtime.model.overlay == nil)
  }

  @Test func aRefusalThatRepeatsAPasswordIsMasked() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    let call = CloudCall(
      action: "CreateMQTTUser", version: "2023-03-08", mutates: true,
      body: .init(#"{"Password":"hunter2-is-long","Username":"u"}"#.utf8))
    let echo = EchoingTransport(text: "the password hunter2-is-long is too plain")
    let client = CloudClient(
      configuration: driver.client.configuration, transport: echo, rateLimiter: RateLimiter())
    let error = await #expect(throws: CloudError.self) { _ = try await client.send(call) }
    #expect(error?.description.contains("the password •••• is too plain") == true)
  }
}

/// A service that refuses everything in the same words.
private struct EchoingTransport: Transport {
  let text: String

  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    let body =
      #"{"Response":{"Error":{"Code":"InvalidParameterValue","Message":"\#(text)"},"RequestId":"r"}}"#
    return TransportResponse(status: 200, body: .init(body.utf8))
  }
}
