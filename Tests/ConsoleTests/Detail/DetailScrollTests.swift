import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// How far a page scrolls.
@Suite struct DetailScrollTests {
  /// Its row tells all of it: no answer comes by which it would be measured.
  @Test func aPageThatNothingIsAskedForScrollsAtOnce() async throws {
    let driver = ConsoleDriver(columns: 80, rows: 14, dialect: .today)
    await driver.start()
    await driver.play("tab enter : text:mqtt-authorization enter d")
    let detail = try #require(driver.runtime.model.top?.detail)
    let rows = driver.runtime.model.bodyRows
    #expect(detail.location.resource.name == "mqtt-authorization" && detail.lineCount > rows)
    await driver.play("G")
    #expect(driver.runtime.model.top?.detail?.firstLine == detail.lineCount - rows)
  }
}
