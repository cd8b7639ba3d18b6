import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

@Suite(.serialized) struct SlowLinkTests {
  private func driver(_ keys: String, use: TerminalUse = TerminalUse()) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, use: use)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  @Test func aSlowAnswerTurnsItOnAndSaysSo() async {
    let driver = await driver("")
    driver.terminal.send(.answered(milliseconds: 90))
    await driver.settle()
    #expect(!driver.runtime.model.terminal.isSlow)
    driver.terminal.send(.answered(milliseconds: 4300))
    await driver.settle()
    #expect(driver.runtime.model.terminal.isSlow)
    #expect(driver.runtime.model.poller.refreshMilliseconds == 30_000)
    #expect(driver.screen.contains("The link is slow (4,300 ms)"))
    await driver.play(": text:slow enter")
    #expect(!driver.runtime.model.terminal.isSlow)
    #expect(driver.runtime.model.poller.refreshMilliseconds == 5000)
  }

  @Test func whatTheUserSaidOfRefreshingStays() async {
    var use = TerminalUse()
    use.isRefreshChosen = true
    let driver = await driver("", use: use)
    driver.terminal.send(.answered(milliseconds: 4300))
    await driver.settle()
    #expect(driver.runtime.model.terminal.isSlow)
    #expect(driver.runtime.model.poller.refreshMilliseconds == 5000)
  }

  @Test func theTrendIsOneMarkAndCellsHaveFewColours() async {
    var use = TerminalUse()
    use.isSlow = true
    let slow = await driver("enter +30s", use: use)
    let usual = await driver("enter +30s")
    let bars = Set("▁▂▃▄▅▆▇█")
    #expect(usual.screen.contains(where: bars.contains))
    #expect(!slow.screen.contains(where: bars.contains))
    #expect(slow.screen.contains("↑") || slow.screen.contains("↓") || slow.screen.contains("→"))
    func changes(_ driver: ConsoleDriver) -> Int {
      let cells = driver.terminal.screen.cells
      return zip(cells, cells.dropFirst()).count { $0.0.style != $0.1.style }
    }
    #expect(changes(slow) <= changes(usual))
  }
}
