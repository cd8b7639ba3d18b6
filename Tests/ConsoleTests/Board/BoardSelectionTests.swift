import Catalog
import ModelViewUpdate
import TencentCloud
import Testing

@testable import Console

/// What stands below the board of the finding that is selected.
@Suite struct BoardSelectionTests {
  @Test(arguments: [80, 120]) func theOwnersRemarkStandsThere(columns: Int) async {
    let driver = ConsoleDriver(columns: columns, rows: 24, dialect: .today)
    await driver.start(at: .board)
    await driver.play("+20s")
    let line = driver.screen.split(separator: "\n").dropLast().last ?? ""
    #expect(line.contains("prod-trade-core") && line.contains("Remark"))
    #expect(line.contains("finance on"))
  }

  /// Where the columns have no room, what was found and since when stand below.
  @Test func aSmallWindowTellsBelowWhatItHasNoColumnsFor() async {
    let driver = ConsoleDriver(columns: 40, rows: 12, dialect: .today)
    await driver.start(at: .board)
    await driver.play("+20s")
    let line = driver.screen.split(separator: "\n").dropLast().last ?? ""
    #expect(line.contains(" behind") && line.contains(":"))
  }

  /// Lists over all instances are filtered by what owners wrote.
  @Test func theListOfAllGroupsHasRemarks() async {
    let driver = ConsoleDriver(columns: 120, rows: 40, dialect: .today)
    await driver.start(at: .board)
    await driver.play("+20s : text:groups enter / text:remark~call enter")
    #expect(driver.screen.contains("settlement-order"))
  }
}
