import TerminalUI
import Testing

/// What holds for the screens of all scripts.
@Suite(.serialized) struct EveryScreenTests {
  @Test(arguments: KeyScript.all)
  func drawsOnlyASCIIWithoutUTF8(_ script: KeyScript) async throws {
    let driver = ConsoleDriver(script, .ascii)
    await driver.play(script)
    for row in 0..<driver.terminal.size.rows {
      for cell in driver.terminal.screen.cells(inRow: row) {
        #expect(cell.glyph < 0x7F, "row \(row): \(driver.line(row))")
      }
    }
  }

  @Test(arguments: [(1, 1), (10, 3), (40, 12), (300, 80)])
  func survivesEverySize(_ size: (Int, Int)) async {
    for script in KeyScript.all {
      let driver = ConsoleDriver(script)
      await driver.start(at: script.start)
      await driver.play("size:\(size.0)x\(size.1) " + script.keys)
      #expect(driver.terminal.screen.size == Size(columns: size.0, rows: size.1))
    }
  }
}
