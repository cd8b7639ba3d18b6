import ActionLiterals
import Foundation
import MQTT
import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// Authenticators of each type, added by a key and replaced whole.
@Suite(.serialized) struct AuthenticatorWalkTests {
  private func driver(_ keys: String = "") async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, dialect: .today)
    await driver.start()
    await driver.play("tab enter : text:mqtt-authenticators enter")
    if !keys.isEmpty { await driver.play(keys) }
    return driver
  }

  private func configuration(_ type: String, _ driver: ConsoleDriver) async throws -> JSONValue {
    let id = try #require(driver.runtime.model.top?.location.instanceID)
    let answer = try await driver.other.call(DescribeAuthenticator(instanceID: id))
    let item = try #require(answer.authenticators?.first { $0.type?.rawValue == type })
    return try JSONValue(parsing: Data(try #require(item.config).utf8))
  }

  @Test(arguments: ["jwt", "jwks", "http"])
  func theKeyThatMakesThingsOffersEachType(_ type: String) async {
    let driver = await driver("+")
    #expect(driver.screen.contains("add-\(type)-authenticator"))
    await driver.play("text:\(type) enter")
    #expect(driver.runtime.model.top?.form?.form?.id == "add-\(type)-authenticator")
  }

  /// Added, then replaced: the difference is read before it is sent, and no secret is shown.
  @Test func anHTTPAuthenticatorIsAddedAndReplacedWhole() async throws {
    let driver = await driver("+ text:http enter")
    await driver.play("text:https://login.example/mqtt ctrl-s")
    #expect(driver.screen.contains("https://login.example/mqtt"))
    #expect(driver.screen.contains("locks clients out"), "\(driver.screen)")
    // It can lock every client out: the instance is named.
    let id = try #require(driver.runtime.model.top?.location.instanceID)
    await driver.play("text:\(id) enter")
    #expect(driver.runtime.model.changes.last != nil, "\(driver.screen)")
    let made = try await configuration("HTTP", driver)
    #expect(made["endpoint"] == .string("https://login.example/mqtt"))
    #expect(made["concurrency"] == .integer(8))
    await driver.play(": text:mqtt-authenticators enter / text:http enter e")
    #expect(driver.runtime.model.top?.form?.form?.id == "change-http-authenticator")
    await driver.play("ctrl-u text:https://other.example/mqtt ctrl-s")
    #expect(driver.screen.contains("https://login.example/mqtt"), "\(driver.screen)")
    #expect(driver.screen.contains("https://other.example/mqtt"))
    #expect(driver.screen.contains("replaced whole"))
    await driver.play("text:\(id) enter")
    let replaced = try await configuration("HTTP", driver)
    #expect(replaced["endpoint"] == .string("https://other.example/mqtt"), "\(driver.screen)")
    #expect(replaced["concurrency"] == .integer(8))
  }

  /// Headers are passwords as a rule: nothing that shows an authenticator shows one.
  @Test func headersOfAnHTTPAuthenticatorAreNeverShown() async throws {
    let driver = await driver()
    let id = try #require(driver.runtime.model.top?.location.instanceID)
    _ = try await driver.other.call(
      CreateHttpAuthenticator(
        instanceID: id, endpoint: "https://login.example/mqtt",
        header: [HeaderItem(key: "X-Api-Key", value: "k3y-of-the-login")]))
    await driver.play("ctrl-r / text:http enter")
    #expect(driver.screen.contains("HTTP"), "\(driver.screen)")
    #expect(!driver.screen.contains("k3y"), "\(driver.screen)")
    await driver.play("d")
    #expect(driver.screen.contains(#""key":"X-Api-Key","value":"••••""#), "\(driver.screen)")
    for keys in ["J", "esc D", "esc e ctrl-u text:https://other.example/mqtt ctrl-s"] {
      await driver.play(keys)
      #expect(!driver.screen.contains("k3y"), "\(keys): \(driver.screen)")
    }
  }
}
