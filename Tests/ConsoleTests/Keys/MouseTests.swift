import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// The mouse does what keys do, and nothing that a slip must not do.
@Suite(.serialized) struct MouseTests {
  private func driver(_ keys: String, start: ResourceID = .instances) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start(at: start)
    await driver.play(keys)
    return driver
  }

  private func press(
    _ driver: ConsoleDriver, _ column: Int, _ row: Int, _ action: Mouse.Action = .press
  ) async {
    driver.terminal.send(.mouse(Mouse(action, at: Point(column: column, row: row))))
    await driver.settle()
  }

  /// Where a text begins in a line, in cells: all before it is narrow.
  private func column(_ text: String, _ line: String) throws -> Int {
    let range = try #require(line.firstRange(of: text))
    return line.distance(from: line.startIndex, to: range.lowerBound)
  }

  @Test func aClickSelectsAndASecondOpens() async {
    let driver = await driver("")
    await press(driver, 10, 5)
    #expect(driver.runtime.model.top?.list?.viewport.selected == 2)
    await press(driver, 10, 5, .doublePress)
    #expect(driver.runtime.model.panes.count == 2)
  }

  @Test func aHeadingSortsAndSortsTheOtherWay() async throws {
    let driver = await driver("enter +5s")
    let titles = driver.line(2)
    for title in ["Lag", "TPS", "Group"] {
      let place = try column(title, titles)
      await press(driver, place + 1, 2)
      let sort = try #require(driver.runtime.model.top?.list?.sort)
      let list = try #require(driver.runtime.model.top?.list)
      #expect(list.resource.title(ofField: sort.column.name).english.hasPrefix(title))
      await press(driver, place + 1, 2)
      #expect(driver.runtime.model.top?.list?.sort?.isDescending == !sort.isDescending)
    }
  }

  @Test func theGapBesideAHeadingSortsNothing() async throws {
    let driver = await driver("enter +5s")
    let before = driver.runtime.model.top?.list?.sort
    await press(driver, 0, 2)
    await press(driver, 119, 2)
    #expect(driver.runtime.model.top?.list?.sort == before)
  }

  @Test func theFooterActs() async throws {
    let driver = await driver("")
    await press(driver, try column("? help", driver.line(39)), 39)
    guard case .help? = driver.runtime.model.overlay else {
      Issue.record("the help is not open")
      return
    }
    await driver.play("esc")
    await press(driver, try column("details", driver.line(39)) + 3, 39)
    #expect(driver.runtime.model.top?.detail != nil)
  }

  @Test func theWayAtTheTopLeadsBack() async throws {
    let driver = await driver("enter enter enter")
    let depth = driver.runtime.model.panes.count
    #expect(depth > 2)
    let line = driver.line(0)
    await press(driver, try column("prod-trade-core", line) + 2, 0)
    #expect(driver.runtime.model.panes.count == 2)
    #expect(driver.runtime.model.top?.location.instanceID != nil)
    await press(driver, try column("ap-guangzhou", driver.line(0)), 0)
    #expect(driver.runtime.model.panes.count == 1)
  }

  @Test func theWheelMovesAndReads() async {
    let driver = await driver("")
    await press(driver, 10, 10, .scrollDown)
    await press(driver, 10, 10, .scrollDown)
    #expect(driver.runtime.model.top?.list?.viewport.selected == 2)
    await press(driver, 10, 10, .scrollUp)
    #expect(driver.runtime.model.top?.list?.viewport.selected == 1)
    await driver.play("?")
    await press(driver, 10, 10, .scrollDown)
    guard case .help(let page)? = driver.runtime.model.overlay else {
      Issue.record("the help was closed")
      return
    }
    #expect(page.firstLine == 1)
  }

  /// On every cell, once and twice, and the wheel: nothing is sent, and the review stands as it did.
  @Test(arguments: [
    "enter tab e down ctrl-u text:other ctrl-s", "enter D", "enter space space r text:other enter",
    "enter tab e down ctrl-u text:other",
  ])
  func noClickSendsAChange(keys: String) async {
    let driver = await driver(keys)
    let (screen, place) = (driver.screen, driver.runtime.model.place)
    #expect(!Places.main.contains(place))
    for row in 0..<40 {
      for column in stride(from: 0, to: 120, by: 3) {
        for action in [Mouse.Action.press, .doublePress] {
          driver.terminal.send(.mouse(Mouse(action, at: Point(column: column, row: row))))
        }
      }
    }
    await driver.settle()
    #expect(driver.runtime.model.place == place)
    #expect(driver.screen == screen)
    for action in [Mouse.Action.scrollDown, .scrollUp] { await press(driver, 10, 10, action) }
    #expect(driver.runtime.model.place == place)
    #expect(driver.journal.lines.isEmpty)
  }

  /// What the footer of a list offers opens at most what asks before it sends.
  @Test func noClickOnAListSendsAChange() async {
    for keys in ["enter", "enter tab", "enter tab tab", "enter d"] {
      let driver = await driver(keys)
      for column in 0..<120 {
        await press(driver, column, 39)
        while !Places.main.contains(driver.runtime.model.place) { await driver.play("esc") }
        if driver.runtime.outcome != nil { break }
      }
      #expect(driver.journal.lines.isEmpty)
    }
  }

  @Test func theMouseIsASwitch() async {
    let driver = await driver(": text:mouse enter")
    #expect(driver.terminal.isMouseOn)
    #expect(driver.screen.contains("hold Shift"))
    await driver.play(": text:mouse enter")
    #expect(!driver.terminal.isMouseOn)
  }
}
