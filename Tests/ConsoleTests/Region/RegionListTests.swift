import ModelViewUpdate
import Simulator
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// Lists over all instances of the region.
@Suite struct RegionListTests {
  private func driver(_ script: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start(at: .board)
    await driver.play(script)
    return driver
  }

  @Test func groupsAreThoseOfAllInstancesWithWhatWasMeasured() async throws {
    let driver = await driver("+60s : text:groups enter")
    let list = try #require(driver.runtime.model.top?.list)
    let watch = driver.runtime.model.watch
    #expect(list.resource.id == .allGroups && list.isComplete)
    #expect(list.rows.count == watch.groups.keys.count && list.rows.count > 100)
    let lags = list.order.compactMap { list.samples[list.rows[$0].id]?.latest?.group?.lag }
    #expect(lags.count > 100 && lags == lags.sorted(by: >))
    let instances = Set(list.rows.compactMap { RegionRowID($0.id)?.instanceID })
    #expect(instances.count > 1)
  }

  @Test func nothingIsAskedTwice() async {
    let driver = await driver("+60s")
    let before = driver.client.statistics.total.calls
    await driver.play(": text:groups enter +30s")
    #expect(driver.client.statistics.total.calls - before <= 310)
  }

  @Test func enterAndDetailsGoOnAsInTheListOfTheInstance() async throws {
    let driver = await driver("+60s : text:groups enter")
    let row = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    let id = try #require(RegionRowID(row))
    await driver.play("d")
    #expect(driver.runtime.model.top?.detail?.rowID == id.name)
    #expect(driver.runtime.model.top?.location == Location(.groups, instanceID: id.instanceID))
    await driver.play("esc enter")
    #expect(
      driver.runtime.model.top?.location
        == Location(.subscriptions, instanceID: id.instanceID, parent: id.name))
  }

  @Test func aPinIsThatOfTheThingItself() async throws {
    let driver = await driver("+60s : text:groups enter m")
    let row = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    let id = try #require(RegionRowID(row))
    #expect(driver.runtime.model.pins == [Pin(id.location, rowID: id.name)])
  }

  @Test func topicsAndRolesAreAskedOfEveryInstance() async throws {
    for (name, kind) in [("topics", ResourceID.allTopics), ("roles", .allRoles)] {
      let driver = await driver("+5s : text:\(name) enter")
      let list = try #require(driver.runtime.model.top?.list)
      #expect(list.resource.id == kind && list.isComplete && !list.rows.isEmpty)
      let ids = list.rows.compactMap { RegionRowID($0.id) }
      #expect(ids.count == list.rows.count)
      #expect(Set(ids.map(\.kind)).count == 2, "RocketMQ and MQTT")
    }
  }

  /// None of what cannot be there is not none of so many.
  @Test(arguments: ["mqtt-topics", "mqtt-users"])
  func aRegionWithoutMQTTSaysSo(name: String) async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40, dialect: .today, lacks: [.noMQTT])
    await driver.start(at: .board)
    await driver.play("+5s : text:\(name) enter")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.isComplete && !list.rows.isEmpty && list.order.isEmpty)
    #expect(driver.screen.contains("This region has no MQTT"))
    #expect(driver.screen.contains("  – of \(list.rows.count)  /InstanceId~mqtt-"))
    // Another filter counts again.
    await driver.play("/ text:x enter")
    #expect(!driver.screen.contains("This region has no MQTT"))
  }

  @Test func insideAnInstanceTheNameMeansItsOwnList() async {
    let driver = await driver("tab enter : text:topics enter")
    #expect(driver.runtime.model.top?.location.instanceID != nil)
    #expect(driver.runtime.model.top?.location.resource == .topics)
  }

  @Test func idsOfRowsSayWhatTheyAre() {
    let id = RegionRowID(.mqttTopics, instanceID: "mqtt-1", name: "/a b/c")
    #expect(RegionRowID(id.text) == id)
    #expect(RegionRowID("group rmq-1/x") == nil && RegionRowID("GID-order") == nil)
  }
}
