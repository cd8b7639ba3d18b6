import Catalog
import ModelViewUpdate
import Panes
import TRocket
import TencentCloud
import Testing

@testable import Changing
@testable import Console

/// The routes of several groups that one call replaces.
@Suite struct SeveralRoutesTests {
  private func config(_ group: String, _ label: String) -> TencentCloud.JSONValue {
    .object([
      "Topic": .string("order-paid"), "Group": .string(group),
      "Rules": .array([
        .object([
          "MatchCondition": .string("city = 'shenzhen'"), "TargetConsumerLabel": .string(label),
        ])
      ]),
    ])
  }

  @Test func whatIsThereIsReadForEachAndComparedAfterwards() async throws {
    let driver = ConsoleDriver(columns: 160, rows: 40, dialect: .today)
    await driver.start()
    let instance = try #require(driver.runtime.model.top?.list?.rows.first?.id)
    _ = try await driver.client.call(
      CreateConsumerLabel(
        instanceID: instance, label: "gray", group: "order-to-warehouse"))
    let action = try #require(APICatalogs.known.action(PutConsumerRouteConfigs.id))
    let change = Change(
      action: action,
      parameters: .object([
        "InstanceId": .string(instance),
        "Configs": .array([config("loyalty-points", "gray"), config("order-to-warehouse", "gray")]),
      ]))
    let readBack = try #require(change.readBack)
    let reader = ReadBackReader(
      client: driver.client, recipe: readBack.recipe, purpose: readBack.purpose,
      target: change.target, context: change.parameters)
    let before = try await reader.read(wanted: change.wanted)
    guard case .array(let there)? = before.values["Configs"] else {
      Issue.record("nothing read")
      return
    }
    #expect(there.count == 2 && there[1]["Rules"] == .array([]))
    #expect(there[1]["Group"] == .string("order-to-warehouse"))
    let seen = change.seeing(before.values)
    #expect(!ThreeWay(seen, before).isConflict)
    let check = ChangeCheck(seen, before)
    #expect(check.verdict(before) == .didNotTake)
    _ = try await driver.client.send(CloudCall(action, change.parameters))
    let after = try await reader.read(wanted: change.wanted)
    #expect(after.values["Configs"] == change.parameters["Configs"])
    #expect(check.verdict(after) == .took)
    #expect(ThreeWay(seen, after).isConflict)
  }
}
