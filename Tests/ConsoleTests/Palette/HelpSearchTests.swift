import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Watching

/// The page of keys is searched as one types, and says what the marks mean.
@Suite(.serialized) struct HelpSearchTests {
  private func driver(_ keys: String, columns: Int = 80, rows: Int = 24) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: columns, rows: rows)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  @Test func itShowsWhatHoldsTheTextBelowItsHeading() async {
    let driver = await driver("? / text:undo")
    #expect(driver.runtime.model.place == .helpSearch)
    #expect(driver.screen.contains("Undo the last change"))
    #expect(!driver.screen.contains("Open the selected item"))
    await driver.play("enter")
    #expect(driver.runtime.model.place == .help)
    await driver.play("esc")
    #expect(driver.screen.contains("Open the selected item"), "everything again")
    await driver.play("esc")
    #expect(driver.runtime.model.overlay == nil)
  }

  @Test func whatIsNowhereIsSaid() async {
    let driver = await driver("? / text:zzz")
    #expect(driver.screen.contains("No such command"))
  }

  @Test func theMarksHaveALegend() async {
    let driver = await driver("? / text:pinned enter")
    #expect(driver.screen.contains("Marks") && driver.screen.contains("pinned to the board"))
  }

  @Test func theProgramTellsOfItself() async {
    let driver = await driver(": text:about enter")
    #expect(driver.screen.contains("About") && driver.screen.contains("ap-guangzhou"))
  }

  @Test func theIntervalIsChangedInTheSession() async {
    let driver = await driver(": text:refresh space text:30 enter")
    #expect(driver.runtime.model.poller.refreshMilliseconds == 30_000)
    #expect(driver.screen.contains("Measured every 30 seconds"))
    await driver.play(": text:refresh space text:0 enter")
    #expect(driver.runtime.model.poller.refreshMilliseconds == 30_000)
    #expect(driver.screen.contains("from 1 to 3600"))
  }

  @Test func aWindowThatIsTooSmallIsSaid() async {
    let driver = await driver("", columns: 29, rows: 12)
    #expect(driver.line(0).contains("Make the window larger"))
    let least = await self.driver("", columns: 30, rows: 8)
    #expect(!least.screen.contains("window larger"))
  }
}
