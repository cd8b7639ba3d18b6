import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

/// Leaving is the same wherever something was changed: it asks, and leaving once more is the answer.
@Suite(.serialized) struct LeavingTests {
  private static let ways = [
    "enter tab r text:!", "enter tab e tab text:!", ": text:permissions enter w",
  ]

  private func driver(_ keys: String, _ overrides: [String: [KeyPress]] = [:]) async
    -> ConsoleDriver
  {
    let driver = ConsoleDriver(keyMap: KeyMap(overrides: overrides))
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func isAtAList(_ driver: ConsoleDriver) -> Bool {
    driver.runtime.outcome == nil && driver.runtime.model.place == .list
  }

  @Test(arguments: ways, ["esc", "ctrl-c"])
  private func leavingTwiceLeaves(_ way: String, key: String) async {
    let driver = await driver("\(way) \(key)")
    #expect(driver.runtime.model.place == .question)
    await driver.play(key)
    #expect(isAtAList(driver))
  }

  @Test(arguments: ways, ["n", "enter"])
  private func goingOnKeepsWhatWasChanged(_ way: String, key: String) async {
    let driver = await driver(way)
    let place = driver.runtime.model.place
    await driver.play("esc x \(key)")
    #expect(driver.runtime.model.place == place)
    await driver.play("esc y")
    #expect(isAtAList(driver))
  }

  /// What leaves elsewhere answers nothing: in a line that is typed in, q is a letter.
  @Test func aKeyThatLeavesElsewhereDropsNothing() async {
    let driver = await driver("enter tab r text:! esc q")
    #expect(driver.runtime.model.place == .question)
  }

  @Test(arguments: ways)
  private func theQuestionStandsAtTheBottomAndTheFooterHasItsKeys(_ way: String) async {
    let driver = await driver("\(way) esc")
    let rows = driver.runtime.model.size.rows
    #expect(driver.line(rows - 1).contains("y discard  n keep editing"))
    if way.contains("permissions") {
      #expect(driver.line(rows - 3).contains("Discard the changes made here?"))
      #expect(driver.line(2).contains("P produce"), "the legend stays")
    }
  }

  @Test func aRemappedQuitIsTheOneThatQuitsInTheMatrix() async {
    let driver = await driver(": text:permissions enter ctrl-c", ["quit": [.control("q")]])
    #expect(driver.runtime.outcome == nil)
    #expect(driver.runtime.model.place == .permissions)
    await driver.play("w ctrl-q")
    #expect(driver.runtime.model.place == .question)
    await driver.play("n x ctrl-q")
    #expect(driver.runtime.outcome == .quit(status: 0))
  }

  @Test func aRemappedWayBackAnswersItsOwnQuestion() async {
    let driver = await driver(
      ": text:permissions enter w f9", ["back": [KeyPress(.function(9))]])
    #expect(driver.runtime.model.place == .question)
    await driver.play("f9")
    #expect(isAtAList(driver))
  }
}
