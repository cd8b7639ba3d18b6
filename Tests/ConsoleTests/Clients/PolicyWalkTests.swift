import FoundationEssentials
import MQTT
import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

/// Policies: their order, and what a change of them does to the clients known.
@Suite(.serialized) struct PolicyWalkTests {
  private func driver(_ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, dialect: .today)
    await driver.start()
    await driver.play("tab enter : text:mqtt-authorization enter \(keys)")
    return driver
  }

  private func calls(_ driver: ConsoleDriver, _ action: String) -> Int {
    ActionID("mqtt.\(action)").flatMap { driver.client.statistics.byAction[$0]?.calls } ?? 0
  }

  private func names(_ driver: ConsoleDriver) throws -> [String] {
    let list = try #require(driver.runtime.model.top?.list)
    return list.order.compactMap { place in
      if case .text(let name) = list.rows[place].values[0] { name } else { nil }
    }
  }

  @Test func anOrderIsMovedReviewedSentWholeAndUndone() async throws {
    let driver = await driver("p")
    let before = try names(driver)
    #expect(before.count > 4)
    await driver.play("G K K")
    guard case .order(let picker)? = driver.runtime.model.overlay else {
      Issue.record("no order")
      return
    }
    #expect(picker.order.isChanged)
    // Leaving asks, since what was moved would be lost.
    await driver.play("escape n enter +2s")
    #expect(driver.screen.contains("place \(before.count) → \(before.count - 2)"))
    #expect(driver.screen.contains("clients known"))
    // By its name, which is what the list shows, and not by its number.
    #expect(driver.screen.contains("\(before[before.count - 1]): Priority "))
    #expect(!driver.screen.contains("ID 100"))
    #expect(calls(driver, "UpdateAuthorizationPolicyPriority") == 0)
    let word = driver.runtime.model.top?.review?.confirmation?.asked.all.first
    await driver.play(word.map { "text:\($0) enter +2s" } ?? "tab enter +2s")
    #expect(calls(driver, "UpdateAuthorizationPolicyPriority") == 1)
    var moved = before
    moved.insert(moved.removeLast(), at: before.count - 3)
    await driver.play("ctrl-r")
    #expect(try names(driver) == moved)
    await driver.play("u +2s")
    let instanceID = try #require(driver.runtime.model.top?.location.instanceID)
    #expect(driver.screen.contains("  \(instanceID)"))
    #expect(driver.screen.contains("\(before[before.count - 1]): Priority "))
    await driver.play(word.map { "text:\($0) enter +2s" } ?? "tab enter +2s")
    await driver.play("ctrl-r")
    #expect(try names(driver) == before)
  }

  /// Somebody else changes the order meanwhile: nothing is overwritten.
  @Test func anOrderThatSomebodyElseChangedIsNotOverwritten() async throws {
    let driver = await driver("p G K enter +2s")
    let instanceID = try #require(driver.runtime.model.top?.location.instanceID)
    let policies = try await driver.client.call(
      DescribeAuthorizationPolicies(instanceID: instanceID)
    ).data
    let first = try #require(policies?.first?.id)
    _ = try await driver.client.call(
      ModifyAuthorizationPolicy(id: first, instanceID: instanceID, priority: 999))
    let word = driver.runtime.model.top?.review?.confirmation?.asked.all.first
    await driver.play(word.map { "text:\($0) enter +2s" } ?? "tab enter +2s")
    #expect(calls(driver, "UpdateAuthorizationPolicyPriority") == 0)
    // Both orders are told by names.
    #expect(!driver.screen.contains("{"))
    #expect(driver.screen.contains(policies?.first?.policyName ?? "{"))
  }

  @Test func aDeletionSaysWhoIsRefused() async throws {
    let driver = await driver("/ text:user-sensor enter D +2s")
    #expect(driver.screen.contains("As sensor: connecting becomes refused"))
    await driver.play("text:user-sensor enter +2s")
    #expect(calls(driver, "DeleteAuthorizationPolicy") == 1)
  }

  @Test func aPolicyIsChangedByItsNumber() async throws {
    let driver = await driver("/ text:user-grafana enter e +1s")
    #expect(driver.runtime.model.top?.form?.target == "user-grafana")
    await driver.play("escape")
    await driver.play("r ctrl-u text:dashboards enter +1s")
    let word = driver.runtime.model.top?.review?.confirmation?.asked.all.first
    await driver.play(word.map { "text:\($0) enter +2s" } ?? "tab enter +2s")
    #expect(calls(driver, "ModifyAuthorizationPolicy") == 1)
    let list = try #require(driver.runtime.model.top?.list)
    let remark = try #require(list.resource.fields.firstIndex { $0.name == "Remark" })
    #expect(try #require(list.selectedRow).values[remark] == .text("dashboards"))
  }

  @Test func secretsOfAuthenticatorsAreMaskedInsideOfTheirJSON() async throws {
    let driver = ConsoleDriver(columns: 160, rows: 40, dialect: .today)
    await driver.start()
    await driver.play("tab enter : text:mqtt-authenticators enter")
    let list = try #require(driver.runtime.model.top?.list)
    let row = try #require(list.selectedRow)
    guard case .secret(let config) = row.values[3] else {
      Issue.record("the configuration is no secret")
      return
    }
    let secret = try #require(
      (try? JSONValue(parsing: Data(config.utf8)))?["secret"]?.flatParameters[""])
    #expect(driver.screen.contains("algorithm=hmac-based"))
    #expect(!driver.screen.contains(secret) && !secret.isEmpty)
  }

  @Test(arguments: [
    ("store/+/command", "store/3/command", true), ("#", "a/b", true), ("a/#", "a/+/c", true),
    ("a/+", "a/#", false), ("a/+", "a/b/c", false), ("a/b", "a/b", true), ("a/b", "a/+", false),
  ])
  func aFilterCoversWhatItBrings(wide: String, filter: String, isCovered: Bool) {
    #expect(ClientPolicy.covers(wide, filter) == isCovered)
  }
}
