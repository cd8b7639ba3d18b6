import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// An escape and the key behind it that come at once are Alt to a terminal's reader.
@Suite struct EscapeAndKeyTests {
  private func driver(_ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver()
    await driver.start()
    await driver.play(keys)
    return driver
  }

  @Test func bothMeanWhatTheyMeanOneByOne() async throws {
    let driver = await driver("/ text:rmq enter alt-: text:topics")
    guard case .palette(let palette)? = driver.runtime.model.overlay else {
      Issue.record("the palette is closed: \(driver.screen)")
      return
    }
    #expect(palette.input.text == "topics")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.filter == nil)
  }

  @Test func aTextIsLeftFirst() async {
    let driver = await driver("/ text:rmq alt-:")
    #expect(driver.runtime.model.place == .palette)
  }

  /// Alt and J show the JSON of a review, and nothing in a list.
  @Test func aKeyThatMeansSomethingElsewhereIsTwoKeysHere() async throws {
    let driver = await driver("space alt-j")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.markedIDs.isEmpty)
    #expect(list.viewport.selected > 0)
  }

  @Test func whatEditsALineGoesOnDoingSo() async {
    let driver = await driver("/ text:a-b alt-b text:x")
    #expect(driver.runtime.model.place == .filter)
    #expect(driver.runtime.model.top?.list?.filterText == "a-xb")
  }
}
