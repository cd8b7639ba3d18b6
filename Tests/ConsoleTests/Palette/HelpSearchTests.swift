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

  @Test func whatASessionHasIsToldWithHowToChangeIt() async {
    let driver = await driver(": text:refresh", columns: 120)
    #expect(driver.screen.contains("Measured every 5 seconds in this session"))
    await driver.play("enter")
    #expect(
      driver.runtime.model.notice?.text.english
        == "Measured every 5 seconds in this session; Type :refresh and a number of seconds from "
        + "1 to 3600")
    await driver.play(": text:budget enter")
    #expect(
      driver.runtime.model.notice?.text.english
        == "At most 10 calls a second in this session; Type :budget and a number from 1 to 1000")
  }

  /// Names, texts and reasons: a wide screen has them on their line, a narrow one breaks them.
  @Test(arguments: [(80, Language.english), (120, .english), (80, .chinese), (40, .english)])
  func nothingOnThePageIsCut(_ columns: Int, _ language: Language) async throws {
    let driver = await driver("?", columns: columns, rows: 24)
    guard case .help(let page)? = driver.runtime.model.overlay else {
      Issue.record("no help")
      return
    }
    let layout = HelpLayout(page, size: Size(columns: columns, rows: 24), language: language)
    #expect(layout.columns <= columns - 6)
    for row in layout.rows {
      #expect(row.column + TextWidth.columns(of: row.text) <= layout.columns, "\(row)")
      #expect(row.name.isEmpty || 2 + TextWidth.columns(of: row.name) < row.column, "\(row)")
    }
    let told = layout.rows.map(\.name).joined() + layout.rows.map(\.text).joined()
    for case .key(let keys, _) in page.lines { #expect(told.contains(keys)) }
  }

  @Test func theReasonOfAnIdleKeyIsWholeAtItsSide() async {
    let driver = await driver("? / text:compare", columns: 120)
    #expect(
      driver.screen.contains(
        "Compare two marked rows, or one with its namesake elsewhere (Mark two rows first)"))
    let chinese = await self.driver(": text:lang space text:zh enter ? / text:对比", columns: 120)
    #expect(chinese.screen.contains("同名对象对比（请先选中两行）"))
  }

  @Test func theLastLineIsReachedWhereLinesAreBroken() async throws {
    let driver = await driver("? G", columns: 50)
    #expect(driver.screen.contains("The next sign as it stands"))
  }

  /// What can be done with what is selected comes first, and not among what is everywhere.
  @Test func aListsVerbsStandInItsOwnPart() async throws {
    let driver = await driver("enter ?", rows: 200)
    guard case .help(let page)? = driver.runtime.model.overlay else {
      Issue.record("no help")
      return
    }
    let headings = page.lines.indices.filter {
      if case .heading = page.lines[$0] { true } else { false }
    }
    #expect(page.lines[headings[0]] == .heading(Phrase("In lists", "列表中")))
    func part(_ title: String) throws -> Int {
      let line = try #require(
        page.lines.firstIndex {
          switch $0 {
          case .key(_, let other), .idleKey(_, let other, _): other.english == title
          default: false
          }
        })
      return headings.lastIndex { $0 < line } ?? -1
    }
    for command in Commands.all where ["explain", "acknowledge"].contains(command.id) {
      #expect(try part(command.title.english) == 0, "\(command.id)")
    }
    #expect(try part("Choose a theme") > 0)
  }

  /// Every dialog has help, and closing it leads back to what was typed.
  @Test(arguments: [
    (": text:abc", "f1"), ("/ text:abc", "f1"), ("T", "?"), ("ctrl-w", "?"), ("M", "f1"),
    ("tab enter tab tab a text:x", "f1"), ("W", "f1"), ("enter tab r text:x", "f1"),
    ("enter e", "?"),
  ])
  func everyDialogHasHelp(_ keys: String, _ key: String) async {
    let driver = await driver(keys, columns: 120, rows: 40)
    let (place, screen) = (driver.runtime.model.place, driver.screen)
    await driver.play(key)
    #expect(driver.runtime.model.place == .help, "\(keys): \(driver.screen)")
    await driver.play("esc")
    #expect(driver.runtime.model.place == place, "\(keys)")
    #expect(driver.screen == screen, "\(keys)")
  }
}
