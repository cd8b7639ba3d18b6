import ModelViewUpdate
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// Instances of 4.x are reached by name like those of 5.x, though the poller does not ask for them.
@Suite struct LegacyNameTests {
  private let id = "rocketmq-4kd82mxw5a7b"

  private func driver(_ script: String, dialect: Dialect = .today) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, dialect: dialect)
    await driver.start(at: .board)
    await driver.play(script)
    return driver
  }

  @Test func itIsFoundByAskingAndKnownFromThenOn() async throws {
    let driver = await driver("+20s : text:legacy-erp enter")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.resource.id == .allNames && list.order.count == 1 && list.isComplete)
    #expect(driver.screen.contains("legacy-erp 老 ERP（4.x）"))
    let groups = Location(.legacyGroups, instanceID: id)
    await driver.play("enter")
    #expect(driver.runtime.model.top?.location == groups)
    await driver.play("esc d")
    #expect(driver.runtime.model.top?.detail?.rowID == id)
    #expect(driver.runtime.model.top?.location == Location(.instances))
    // It is known now: the palette leads there at once.
    await driver.play("esc esc : text:legacy-erp enter")
    #expect(driver.runtime.model.top?.location == groups)
  }

  @Test func theListOfInstancesTellsItToo() async {
    let driver = await driver("tab +1s esc : text:\(id) enter")
    #expect(driver.runtime.model.top?.location == Location(.legacyGroups, instanceID: id))
  }

  @Test func itsIDAloneOpensIt() async {
    let driver = await driver("+20s : text:find space text:\(id) enter")
    #expect(driver.runtime.model.top?.location == Location(.legacyGroups, instanceID: id))
  }

  /// Where no action lists them nothing is missing for that.
  @Test func aRegionOf2024IsSearchedAsEver() async throws {
    let driver = await driver("+20s : text:find space text:order-zzz enter", dialect: .may2024)
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.resource.id == .allNames && list.isComplete && list.flaw == nil)
    let kinds = Set(list.rows.compactMap { RegionRowID($0.id)?.kind })
    #expect(kinds.isSuperset(of: [.instances, .mqttInstances, .topics, .groups]))
  }
}
