import ModelViewUpdate
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

/// What is typed after the key of an input that cannot be opened is no command.
@Suite(.serialized) struct UnheardTextTests {
  private func driver(_ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver()
    await driver.start()
    await driver.play(keys)
    return driver
  }

  @Test(
    arguments: [
      ": text:permissions enter", "d : text:describeinstance enter ctrl-s",
      "enter tab e tab text:! ctrl-s", "T",
    ], ["/ text:order", "/ text:mqtt", "/ text:?d:yDq"])
  private func nothingOfItIsDone(_ way: String, typed: String) async {
    let driver = await driver(way)
    let screen = driver.screen
    let place = driver.runtime.model.place
    await driver.play(typed)
    #expect(driver.runtime.outcome == nil && driver.runtime.model.place == .unheard)
    let reasons = ["Only in lists", "Not here (", "Not in the list"]
    #expect(reasons.contains(where: driver.screen.contains), "\(driver.screen.suffix(400))")
    #expect(driver.screen.contains("/" + typed.dropFirst(7)))
    await driver.play("enter")
    #expect(driver.runtime.model.place == place)
    #expect(driver.screen == screen)
  }

  @Test func itIsClosedByLeavingOrTakingAllOfItAway() async {
    let driver = await driver(": text:permissions enter / text:q esc")
    #expect(driver.runtime.model.place == .permissions)
    await driver.play("/ text:q backspace backspace")
    #expect(driver.runtime.model.place == .permissions)
    await driver.play("/ paste:q ctrl-c")
    #expect(driver.runtime.model.place == .permissions && driver.runtime.outcome == nil)
  }

  /// The filter of a list hears it.
  @Test func aListHearsIt() async {
    let driver = await driver("enter tab / text:mqtt")
    #expect(driver.runtime.model.top?.list?.filterText == "mqtt")
  }
}
