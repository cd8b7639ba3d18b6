import TerminalUI
import Testing

@testable import Catalog

@Suite(.serialized) struct GoldenScreenTests {
  @Test(arguments: KeyScript.all, [(80, 24), (120, 40)])
  func looksAsMeant(_ script: KeyScript, _ size: (Int, Int)) async throws {
    let driver = ConsoleDriver(
      columns: size.0, rows: size.1, alertRules: script.alertRules)
    await driver.start(at: script.start)
    await driver.play(script.keys)
    try Golden.check(driver.screen, "\(script.name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: KeyScript.all)
  func looksAsMeantInChinese(_ script: KeyScript) async throws {
    let driver = ConsoleDriver(language: .chinese, alertRules: script.alertRules)
    await driver.start(at: script.start)
    await driver.play(script.keys)
    try Golden.check(driver.screen, "\(script.name)-80x24-zh")
  }

  @Test(arguments: KeyScript.all)
  func drawsOnlyASCIIWithoutUTF8(_ script: KeyScript) async throws {
    let driver = ConsoleDriver(symbolsAreUnicode: false, alertRules: script.alertRules)
    await driver.start(at: script.start)
    await driver.play(script.keys)
    for row in 0..<driver.terminal.size.rows {
      for cell in driver.terminal.screen.cells(inRow: row) {
        #expect(cell.glyph < 0x7F, "row \(row): \(driver.line(row))")
      }
    }
  }

  @Test(arguments: [(1, 1), (10, 3), (40, 12), (300, 80)])
  func survivesEverySize(_ size: (Int, Int)) async {
    for script in KeyScript.all {
      let driver = ConsoleDriver(alertRules: script.alertRules)
      await driver.start(at: script.start)
      await driver.play("size:\(size.0)x\(size.1) " + script.keys)
      #expect(driver.terminal.screen.size == Size(columns: size.0, rows: size.1))
    }
  }
}
