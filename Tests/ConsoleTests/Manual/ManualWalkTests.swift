import ModelViewUpdate
import Catalog
import Panes
import TerminalUI
import Testing

@testable import Console

/// The manual is opened, read and left by keys.
@Suite(.serialized) struct ManualWalkTests {
  private let driver = ConsoleDriver()

  private var reader: ManualReader? {
    if case .manual(let reader)? = driver.runtime.model.overlay { reader } else { nil }
  }

  @Test func aTopicIsChosenInTheListAndLeftForIt() async {
    await driver.start()
    await driver.play("? M")
    #expect(reader?.selected?.name == "board")
    await driver.play("j enter")
    #expect(reader?.page?.topic.name == "keys")
    await driver.play("esc")
    #expect(reader?.page == nil)
    #expect(reader?.selected?.name == "keys")
    await driver.play("esc")
    #expect(driver.runtime.model.overlay == nil)
  }

  @Test func aTopicIsOpenedByItsNameAndLeft() async {
    await driver.start()
    await driver.play(": text:help space text:keys enter")
    #expect(reader?.page?.topic.name == "keys")
    await driver.play("esc")
    #expect(driver.runtime.model.overlay == nil)
    await driver.play(": text:manual space text:board enter")
    #expect(reader?.page?.topic.name == "board")
    await driver.play("q")
    #expect(driver.runtime.model.overlay == nil)
  }

  @Test func itIsScrolledToItsEndAndNoFarther() async {
    await driver.start()
    await driver.play("size:80x12 ? M enter ctrl-d")
    #expect(reader?.page?.firstLine == 4)
    await driver.play("k")
    #expect(reader?.page?.firstLine == 3)
    await driver.play("G j j")
    let page = reader?.page
    #expect(page?.firstLine == (page?.lines.count ?? 0) - 8)
    await driver.play("g")
    #expect(reader?.page?.firstLine == 0)
  }

  @Test func anotherWidthLaysItOutAnew() async throws {
    await driver.start()
    await driver.play("? M enter")
    let wide = try #require(reader?.page?.lines)
    await driver.play("size:40x24")
    let narrow = try #require(reader?.page?.lines)
    #expect(narrow.count > wide.count)
    for line in narrow where line.kind != .code {
      #expect(TextWidth.columns(of: line.text) <= 34)
    }
    #expect(reader?.page?.isFromList == true)
  }
}
