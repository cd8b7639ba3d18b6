import ModelViewUpdate
import Simulator
import Testing

@testable import Console
@testable import Panes

/// The console over a service with all its oddities: what is shown is the same.
@Suite struct QuirkWalkTests {
  private static let lists = [
    "", "enter", "enter tab", ": text:roles enter", ": text:mqtt enter", ": text:board enter +10s",
  ]
  private static let details = ["d", "enter d", "enter tab d", ": text:mqtt enter d"]

  private func screen(_ script: String, _ quirks: Set<Quirk>) async -> String {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    driver.simulator.faults.quirks = quirks
    await driver.start()
    await driver.play(script)
    return driver.screen
  }

  @Test(arguments: lists)
  func aListLooksTheSame(script: String) async {
    let quirks = Set(Quirk.allCases).subtracting([.reorderedRows])
    #expect(await screen(script, quirks) == (await screen(script, [])), "\(script)")
  }

  /// A detail shows the members of the answer as they came, under their names; what they say is the
  /// same in whichever unit.
  @Test(arguments: details)
  func aDetailSaysTheSame(script: String) async {
    #expect(
      await screen(script, [.mixedTimes, .nullError]) == (await screen(script, [])), "\(script)")
  }

  /// Rows that change places between two pages end no load and hold none up.
  @Test func aListWhoseRowsChangePlacesIsReadToItsEnd() async {
    let driver = ConsoleDriver(fleet: .large)
    driver.simulator.faults.quirks = [.reorderedRows]
    await driver.start()
    await driver.play("enter tab G")
    let list = driver.runtime.model.top?.list
    #expect(list?.loading == .loaded)
    #expect((list?.rows.count ?? 0) > 9000)
  }
}
