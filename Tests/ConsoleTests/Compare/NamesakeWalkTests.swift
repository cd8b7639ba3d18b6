import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// One thing beside what is called the same elsewhere.
@Suite struct NamesakeWalkTests {
  private func driver(_ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, dialect: .today)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func page(_ driver: ConsoleDriver) -> ComparisonPage? {
    guard case .comparison(let page)? = driver.runtime.model.overlay else { return nil }
    return page
  }

  @Test func twoMarkedRowsStandSideBySide() async throws {
    let driver = await driver("enter space j space =")
    let page = try #require(self.page(driver))
    #expect(page.sides[0].rowID != page.sides[1].rowID)
    #expect(page.sides.allSatisfy { !$0.sections.isEmpty })
  }

  /// Why there is nothing to compare with stands first, and on a line of 80.
  @Test(arguments: [Language.english, .chinese])
  func thatNoneIsKnownFitsALine(_ language: Language) {
    let text = ComparePhrases.noOther[language]
    #expect(TextWidth.columns(of: text) <= 78)
    #expect(text.hasPrefix(language == .english ? "No other instance" : "未发现其他实例"))
  }

  @Test func anotherRegionIsAskedForTheSameName() async throws {
    let driver = await driver("enter tab")
    let row = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    #expect(driver.runtime.model.top?.location.resource == .topics)
    await driver.play(": text:compare space text:ap-shanghai enter")
    // The simulated cloud answers every region with the same things.
    let page = try #require(self.page(driver))
    #expect(page.names.last?.hasPrefix("\(row) (") == true)
    #expect(page.sides[1].rowID == row && !page.sides[1].sections.isEmpty)
  }

  @Test func whatIsNowhereElseSaysSo() async throws {
    let driver = await driver("enter tab tab =")
    #expect(page(driver) == nil)
    #expect(driver.runtime.model.notice?.severity == .warning)
  }
}
