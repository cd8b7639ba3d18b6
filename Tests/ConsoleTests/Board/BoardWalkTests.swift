import ModelViewUpdate
import Simulator
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// The board over the simulator's stories.
@Suite(.serialized) struct BoardWalkTests {
  private func driver(_ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start(at: .board)
    await driver.play(keys)
    return driver
  }

  @Test func theIncidentsOfTheRegionStandOnIt() async {
    let driver = await driver("+40s")
    let kinds = Set(driver.runtime.model.findings.values.map(\.kind))
    #expect(kinds.isSuperset(of: [.noConsumer, .lag, .status, .openToAll, .expiry, .quota]))
    let progress = driver.runtime.model.watch.progress
    #expect(progress.done == progress.total && progress.total > 100)
    #expect(driver.runtime.model.top?.list?.rows.first?.id.hasPrefix("group") == true)
  }

  @Test func enterGoesToTheThingAndBack() async throws {
    let driver = await driver("+40s g")
    let finding = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    let name = try #require(driver.runtime.model.findings[finding]?.rowID)
    await driver.play("enter")
    #expect(driver.runtime.model.top?.detail?.rowID == name)
    #expect(driver.screen.contains("A consumer group and its lag"))
    await driver.play("esc")
    #expect(driver.runtime.model.top?.list?.selectedRow?.id == finding)
  }

  @Test func thePollerTellsWhatItDoes() async throws {
    let driver = await driver(": text:poller enter +20s")
    let rows = try #require(driver.runtime.model.top?.list?.rows)
    #expect(rows.first?.id == "total, at most 10/s")
    #expect(rows.contains { $0.id == "DescribeConsumerGroup" })
    #expect(driver.screen.contains("DescribeMQTTInsPublicEndpoints"))
  }

  @Test func theClientsKeptForEveryInstanceAreAskedInTheBackground() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    let kept = driver.simulator.clientIDs(limit: 3)
    for (instanceID, ids) in kept { driver.clients.write(instanceID, ids) }
    await driver.start()
    await driver.play(": text:board enter +70s")
    let clients = driver.runtime.model.watch.clients
    #expect(clients.count == kept.values.reduce(0) { $0 + $1.count })
    #expect(clients.count > 3 && clients.values.allSatisfy { $0.latest != nil })
  }

  @Test func theBudgetIsKept() async {
    let driver = await driver("")
    let before = driver.client.statistics.total.calls
    await driver.play("+30s")
    // Ten a second, and what saved up before.
    #expect(driver.client.statistics.total.calls - before <= 310)
  }

  @Test func aPauseAsksNothingAndGoesOnWhereItWas() async {
    let driver = await driver("+3s P")
    let calls = driver.client.statistics.total.calls
    await driver.play("+30s")
    #expect(driver.client.statistics.total.calls == calls)
    await driver.play("P +40s")
    let progress = driver.runtime.model.watch.progress
    #expect(progress.done == progress.total && progress.total > 100)
  }

  @Test func aDeadNetworkIsSaidAndComesBackByCtrlR() async {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    driver.simulator.faults.refusesConnections = true
    await driver.start(at: .board)
    #expect(driver.runtime.model.watch.failure != nil)
    #expect(driver.screen.contains("Cannot connect"))
    #expect(driver.screen.contains("^R retries"))
    driver.simulator.faults.refusesConnections = false
    await driver.play("ctrl-r +2s")
    #expect(driver.runtime.model.watch.failure == nil)
    #expect(driver.runtime.model.notice == nil)
    #expect(driver.screen.contains("prod-logistics"))
  }

  @Test func theInstanceOfAFindingIsTheOneThatAListIsOpenedFor() async throws {
    let driver = await driver("+40s g")
    let row = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    let finding = try #require(driver.runtime.model.findings[row])
    await driver.play(": text:endpoints enter")
    #expect(
      driver.runtime.model.top?.location == Location(.endpoints, instanceID: finding.instanceID))
  }

  @Test func anotherRegionIsAnotherWatch() async {
    let driver = await driver("+5s : text:shanghai enter")
    #expect(driver.runtime.model.session.region == "ap-shanghai")
    await driver.play("+2s")
    #expect(driver.runtime.model.watch.hasListed)
  }
}
