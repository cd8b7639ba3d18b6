import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// Acknowledging over the simulator's stories.
@Suite(.serialized) struct MuteWalkTests {
  private func driver(_ keys: String, isReadOnly: Bool = false) async -> ConsoleDriver {
    let driver = ConsoleDriver(
      columns: 120, rows: 40, isReadOnly: isReadOnly, alertRules: AlertRule.standard)
    await driver.start(at: .board)
    await driver.play(keys)
    return driver
  }

  private func subjects(_ driver: ConsoleDriver) -> [String] {
    driver.runtime.model.top?.list?.rows.map(\.id) ?? []
  }

  @Test func whatIsMutedLeavesTheBoardAndIsCounted() async throws {
    let driver = await driver("+40s g")
    let first = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    let before = driver.runtime.model.firingCount
    await driver.play("z")
    #expect(driver.screen.contains("until it gets worse"))
    await driver.play("down j down j tab text:known,_see_OPS-7 enter")
    #expect(!subjects(driver).contains(first))
    #expect(driver.runtime.model.mutedCount == 1)
    #expect(driver.runtime.model.firingCount == before - 1)
    #expect(driver.screen.contains("1 muted"))
    let kept = driver.mutes.read("ap-guangzhou")
    #expect(kept.count == 1 && kept.first?.author == "tester@host")
    #expect(kept.first?.end == .never)
  }

  /// In the smallest window all choices, what the chosen one means and the line for a note are there.
  @Test func aSmallWindowHasEveryChoiceAndTheNote() async {
    let driver = ConsoleDriver(columns: 40, rows: 12, alertRules: AlertRule.standard)
    await driver.start(at: .board)
    await driver.play("+40s g z")
    for text in [
      "> for 1 hour", "for 24 hours, until", "until it gets worse", "for good", "until a",
    ] {
      #expect(driver.screen.contains(text), "\(text)\n\(driver.screen)")
    }
    await driver.play("down down down down down")
    #expect(driver.screen.contains("> until a time"), "\(driver.screen)")
    #expect(driver.screen.contains("begin the note with it"), "\(driver.screen)")
    await driver.play("tab text:09:00")
    #expect(driver.screen.contains("09:00"), "\(driver.screen)")
  }

  @Test func helpTellsTheKeysOfTheChoicesFirst() async {
    let driver = await driver("+40s g z down")
    let screen = driver.screen
    await driver.play("?")
    let keys = driver.screen.split(separator: "\n").filter { $0.contains("│") }
    #expect(keys.first?.contains("In dialogs and input lines") == true, "\(driver.screen)")
    #expect(driver.screen.contains("Type a note, or back to the choices"))
    await driver.play("esc")
    #expect(driver.screen == screen)
    await driver.play("tab text:why? f1")
    #expect(driver.runtime.model.place == .help)
    await driver.play("f1")
    #expect(driver.screen.contains("why?"))
  }

  @Test func untilATimeIsTheBeginningOfTheNote() async throws {
    let driver = await driver("+40s g z down down down down down enter text:soon enter")
    #expect(driver.screen.contains("Begin with a time ahead"), "nothing is lost")
    #expect(driver.runtime.model.mutedCount == 0)
    await driver.play(
      "esc z down down down down down tab text:18:30 space text:day space text:shift enter")
    let kept = try #require(driver.mutes.read("ap-guangzhou").first)
    #expect(kept.note == "day shift")
    guard case .time(let end) = kept.end else {
      Issue.record("it has no end")
      return
    }
    let zone = driver.runtime.model.timeZone
    let local = end / 1000 + Int64(zone.secondsEastOfUTC(end / 1000))
    #expect(local % 86_400 == 18 * 3600 + 30 * 60 && end > kept.createdAt)
  }

  /// At the choices letters move or say where the note is; none is lost in it.
  @Test func lettersMoveAtTheChoicesAndTypeInTheNote() async throws {
    let driver = await driver("+40s g z j j k")
    guard case .prompt(let prompt)? = driver.runtime.model.overlay else {
      Issue.record("no question")
      return
    }
    #expect(prompt.choice == 1 && prompt.input.text.isEmpty)
    await driver.play("x")
    #expect(driver.screen.contains("Tab goes to the note"))
    await driver.play("tab text:jk down")
    guard case .prompt(let typed)? = driver.runtime.model.overlay else {
      Issue.record("no question")
      return
    }
    #expect(typed.choice == 2 && typed.input.text == "jk" && typed.problem == nil)
  }

  @Test func itIsListedAndCanBeLifted() async throws {
    let driver = await driver("+40s g")
    let first = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    await driver.play("z j j k j j tab text:why enter : text:muted enter")
    #expect(driver.runtime.model.top?.location.resource == .muted)
    #expect(driver.screen.contains("why") && driver.screen.contains("tester@host"))
    await driver.play("z")
    #expect(driver.runtime.model.top?.list?.rows.isEmpty == true)
    await driver.play("esc")
    #expect(subjects(driver).contains(first))
    #expect(driver.mutes.read("ap-guangzhou").isEmpty)
  }

  @Test func aRestartFindsThemAgainAndAReadOnlySessionMayMute() async throws {
    let driver = await driver("+40s g z down down down down enter", isReadOnly: true)
    let kept = driver.mutes.read("ap-guangzhou")
    #expect(kept.count == 1)
    let next = ConsoleDriver(columns: 120, rows: 40, alertRules: AlertRule.standard)
    next.mutes.write("ap-guangzhou", kept)
    await next.start(at: .board)
    await next.play("+40s")
    #expect(next.runtime.model.mutedCount == 1)
    let group = try #require(kept.first?.subject)
    #expect(!next.runtime.model.events.events.contains { $0.content.change?.group == group })
  }

  @Test func aTimeThatIsOverEndsIt() async throws {
    let driver = await driver("+40s g z enter")
    #expect(driver.runtime.model.mutedCount == 1)
    driver.clock.advance(milliseconds: 3_600_000)
    await driver.play("+10s")
    #expect(driver.runtime.model.mutedCount == 0)
    #expect(driver.mutes.read("ap-guangzhou").isEmpty)
  }

  /// Board, badge, list of alerts: the same things, as many.
  @Test func boardBadgeAndAlertsTellOneStory() async throws {
    let driver = await driver("+40s")
    let board = Set(subjects(driver))
    let count = driver.runtime.model.firingCount
    #expect(count > 3)
    #expect(driver.screen.contains("\(count) alerts"))
    await driver.play("!")
    #expect(driver.runtime.model.top?.location.resource == .alerts)
    let firing = subjects(driver)
    #expect(firing.count == count && board.isSuperset(of: firing))
    await driver.play("esc : text:events enter")
    let events = driver.runtime.model.events.events
    let told = events.compactMap(\.content.change).filter { $0.new == .firing }.map(\.thing)
    #expect(told.count == Set(told).count)
  }
}
