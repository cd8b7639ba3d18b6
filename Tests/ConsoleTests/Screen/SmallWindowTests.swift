import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console

/// What a window of 40 by 12 has room for, and sentences that are longer than a line of 80.
@Suite(.serialized) struct SmallWindowTests {
  private func driver(
    _ keys: String, columns: Int = 40, rows: Int = 12, at place: ResourceID = .board
  ) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: columns, rows: rows)
    await driver.start(at: place)
    await driver.play(keys)
    return driver
  }

  /// The line that one types in is on the screen, however long the explanation is.
  @Test(arguments: ["W", ": text:report enter"])
  func aQuestionHasItsLine(_ keys: String) async {
    let driver = await driver("\(keys) ctrl-u text:typed.md")
    #expect(driver.screen.contains("typed.md"), "\(driver.screen)")
  }

  /// A time beside a name is whole: rather the name gives way.
  @Test func aTimeBesideANameIsWhole() async {
    let driver = ConsoleDriver(columns: 40, rows: 12, dialect: .today)
    await driver.start()
    await driver.play("enter tab v")
    #expect(driver.runtime.model.top?.location.resource == .messages, "\(driver.screen)")
    let times = driver.screen.matches(of: /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/)
    #expect(times.count > 3, "\(driver.screen)")
  }

  @Test func thePaletteSaysWhatThingsDo() async {
    let driver = await driver(": text:poller")
    #expect(driver.screen.contains("Background poller"), "\(driver.screen)")
  }

  /// Why a key does nothing is told to its end, on the rows that the list gives.
  @Test func aLongReasonTakesMoreLines() async {
    let driver = await driver("D")
    let text = (0..<12).map { driver.line($0).trimmingBlanks }.joined(separator: " ")
    #expect(
      text.contains("Not in this list, Enter opens the thing itself (Delete the selected item)"),
      "\(driver.screen)")
    await driver.play("j")
    #expect(!driver.screen.contains("the thing itself"))
  }

  /// But never the row that is selected.
  @Test func theSelectedRowIsNotCovered() async throws {
    let driver = await driver("G Q", rows: 11, at: .instances)
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.viewport.selected - list.viewport.first == list.viewport.rows - 1)
    #expect(!driver.line(8).contains("Only in"), "\(driver.screen)")
    #expect(driver.line(9).contains("Only in Topics of the group"), "\(driver.screen)")
    await driver.play("g Q")
    #expect(driver.line(8).contains("Only in Topics of the group"), "\(driver.screen)")
  }
}
