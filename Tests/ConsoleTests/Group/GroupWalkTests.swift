import TencentCloud
import ModelViewUpdate
import ActionLiterals
import Simulator
import Testing

@testable import Console
@testable import Panes
@testable import Watching

/// The detail of a group over the simulator.
@Suite(.serialized) struct GroupWalkTests {
  /// In the groups of the first instance.
  private func driver(_ keys: String, fleet: Fleet = .small) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, fleet: fleet)
    await driver.start()
    await driver.play("enter +5s " + keys)
    return driver
  }

  @Test func theDetailFeedsTheHistoryAndTheChart() async throws {
    let driver = await driver("d +30s")
    let detail = try #require(driver.runtime.model.top?.detail)
    let key = try #require(detail.groupKey)
    let history = try #require(driver.runtime.model.watch.history[key])
    let now = driver.clock.moment.uptimeMilliseconds
    let points = history.stretches(.hour, before: now).flatMap(\.points)
    // One with the list, one at the opening, then every five seconds.
    #expect(points.count >= 7)
    #expect(history.stretches(.hour, before: now).count == 1)
    #expect(driver.screen.contains("Last hour"))
    for title in ["Last 6 hours", "Last day", "Last 15 min", "Last hour"] {
      await driver.play("t")
      #expect(driver.screen.contains(title))
    }
    // Of more than a day only the service knows.
    await driver.play("5")
    #expect(driver.screen.contains("Last hour") && driver.screen.contains("Without monitor"))
    await driver.play("4")
    #expect(driver.screen.contains("Last day"))
    await driver.play("J")
    #expect(!driver.screen.contains("Last day"))
  }

  @Test func aPauseIsAGapInTheHistory() async throws {
    let driver = await driver("d +20s P +60s P +20s")
    let key = try #require(driver.runtime.model.top?.detail?.groupKey)
    let now = driver.clock.moment.uptimeMilliseconds
    #expect(driver.runtime.model.watch.history[key]?.stretches(.hour, before: now).count == 2)
  }

  @Test func itsTopicsAreFoundOneAfterTheOther() async throws {
    let driver = await driver("d")
    let begun = try #require(driver.runtime.model.top?.detail?.topics)
    // Half of a second's budget at once.
    #expect(begun.stage == .asking && begun.askedCount == 5)
    await driver.play("+20s")
    let topics = try #require(driver.runtime.model.top?.detail?.topics)
    #expect(topics.stage == .complete && topics.found.map(\.name) == ["order-paid"])
    #expect(driver.screen.contains("all consumers agree"))
  }

  @Test func leavingGivesTheSearchUp() async {
    let driver = await driver("d +1s esc")
    let calls = driver.client.statistics.byAction["DescribeTopic"]?.calls ?? 0
    await driver.play("+10s")
    #expect(driver.client.statistics.byAction["DescribeTopic"]?.calls ?? 0 == calls)
  }

  @Test func manyTopicsAreAskedOnDemand() async throws {
    let driver = await driver("d +5s", fleet: .large)
    let waiting = try #require(driver.runtime.model.top?.detail?.topics)
    #expect(waiting.stage == .waiting && waiting.askedCount == 0)
    #expect(driver.client.statistics.byAction["DescribeTopic"] == nil)
    await driver.play("f")
    #expect(driver.runtime.model.top?.detail?.topics.stage != .waiting)
  }
}
