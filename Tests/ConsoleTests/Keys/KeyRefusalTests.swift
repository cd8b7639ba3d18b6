import ModelViewUpdate
import Panes
import Testing

@testable import Catalog
@testable import Console

/// A key that does nothing says why, and of a key of others which is ours.
@Suite(.serialized) struct KeyRefusalTests {
  private func said(_ keys: String, at place: ResourceID = .instances) async -> String {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start(at: place)
    await driver.play(keys)
    return driver.runtime.model.notice?.text.english ?? ""
  }

  @Test func onTheBoardItSaysWhereTheThingIs() async {
    #expect(
      await said("D", at: .board)
        == "Not in this list, Enter opens the thing itself (Delete the selected item)")
  }

  /// Where no row is there it is that which is wrong, and not the list.
  @Test(arguments: [
    ("enter tab / text:no-such-topic enter", "S"), ("enter tab / text:no-such-topic enter", "v"),
    ("enter tab / text:no-such-topic enter", "C"), ("enter / text:no-such-group enter", "Z"),
    ("enter / text:no-such-group enter", "L"), (": text:all-topics enter / text:nope enter", "e"),
  ])
  func whereNoRowIsThatIsSaid(_ way: String, _ key: String) async {
    #expect(await said("\(way) \(key)").hasPrefix("Nothing is selected"))
  }

  /// Nor is Enter promised to lead to what nothing on the board has.
  @Test(arguments: [
    ("p", "Only in Authorization policies and Enrichment rules (Change the order of the list)"),
    ("K", "Only in Messages and Dead letters (Push the message to one consumer)"),
    ("Q", "Only in Topics of the group and Groups of the topic (Progress queue by queue)"),
  ])
  func aKeyOfFewListsNamesThem(_ key: String, _ reason: String) async {
    #expect(await said(key, at: .board) == reason)
  }

  @Test func aNumberBehindTheLastColumnSaysHowManyThereAre() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start(at: .board)
    let count = try #require(driver.runtime.model.top?.list?.columns.count)
    try #require(count < 9)
    await driver.play("\(count + 1)")
    #expect(
      driver.runtime.model.notice?.text.english
        == "There is no column \(count + 1): this list has \(count)")
  }

  @Test func whatIsForDetailsOrListsAloneSaysSo() async {
    #expect(await said("b").hasPrefix("Only in details, d opens them ("))
    #expect(await said("enter d o").hasPrefix("Only in lists, Esc goes back ("))
  }

  @Test(arguments: [
    ("n", "There is no next match"), ("0", "Sorting is 1 to 9"), ("ctrl-l", "Refresh is ^R"),
    ("ctrl-a", "Commands and aliases: :"), ("U", "Sorting is 1 to 9"),
  ])
  func aKeyOfOthersHasOursBesideIt(_ key: String, _ hint: String) async {
    let text = await said(key)
    #expect(text.hasPrefix(hint), "\(text)")
  }
}
