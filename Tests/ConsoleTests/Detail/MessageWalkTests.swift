import ModelViewUpdate
import TencentCloud
import ActionLiterals
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// Looking for MQTT messages.
@Suite(.serialized) struct MessageWalkTests {
  @Test func pagesOfOneQueryAreReadWithItsTaskAndNeverTwice() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("tab enter enter t text:3m enter")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.location.resource == .mqttMessages)
    #expect((list.total ?? 0) > 100)
    await driver.play("G")
    let all = try #require(driver.runtime.model.top?.list)
    #expect(all.isComplete && all.rows.count == all.total)
    #expect(Set(all.rows.map(\.id)).count == all.rows.count)
    // The query is of the past: waiting does not ask again.
    let calls = driver.client.statistics.byAction["DescribeMQTTMessageList"]?.calls
    await driver.play("+20s")
    #expect(driver.client.statistics.byAction["DescribeMQTTMessageList"]?.calls == calls)
  }

  @Test func theTimeRangeIsAskedAgainUntilItIsOne() async {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("tab enter enter t text:soon enter")
    #expect(driver.screen.contains("Not a time range"))
    await driver.play("ctrl-u text:5m enter")
    #expect(driver.runtime.model.top?.list?.location.range.map { $0.end - $0.start } == 300_000)
  }

  @Test func aBodyIsShownAsJSONAsTextAndAsBytes() async {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("tab enter enter d")
    #expect(driver.screen.contains("Body, "))
    // What never changes is asked for once.
    await driver.play("+1m")
    #expect(driver.client.statistics.byAction["DescribeMQTTMessage"]?.calls == 1)
    await driver.play("ctrl-r")
    #expect(driver.client.statistics.byAction["DescribeMQTTMessage"]?.calls == 2)
    await driver.play("b")
    #expect(driver.screen.contains("Raw body"))
    await driver.play("b")
    #expect(driver.screen.contains("00000000  "))
  }
}
