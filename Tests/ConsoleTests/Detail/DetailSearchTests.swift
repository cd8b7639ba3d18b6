import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// Looking for a text in a detail.
@Suite(.serialized) struct DetailSearchTests {
  private func driver(_ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 80, rows: 24)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func search(_ driver: ConsoleDriver) -> DetailSearch? {
    driver.runtime.model.top?.detail?.search
  }

  @Test func whatIsFoundComesIntoSightAndNextGoesOn() async throws {
    let driver = await driver("d / text:tps")
    #expect(driver.runtime.model.place == .detailSearch)
    let first = try #require(search(driver)?.line)
    await driver.play("enter n")
    #expect(driver.runtime.model.place == .detail)
    let second = try #require(search(driver)?.line)
    #expect(second > first)
    let detail = try #require(driver.runtime.model.top?.detail)
    #expect((detail.firstLine..<detail.firstLine + driver.runtime.model.bodyRows).contains(second))
    await driver.play("N")
    #expect(search(driver)?.line == first)
    // The first way out ends the search, the second leaves.
    await driver.play("esc")
    #expect(search(driver) == nil && driver.runtime.model.top?.detail != nil)
    await driver.play("esc")
    #expect(driver.runtime.model.top?.detail == nil)
  }

  @Test func whatIsTypedIsNoCommand() async {
    let driver = await driver("d / text:qDe")
    #expect(driver.runtime.outcome == nil && search(driver)?.input.text == "qDe")
    await driver.play("enter")
    #expect(driver.screen.contains("No line here has qDe"))
    await driver.play("esc n")
    #expect(driver.screen.contains("/ searches the text first"))
  }
}
