import ActionLiterals
import ModelViewUpdate
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// Looking for messages of RocketMQ, and into them.
@Suite(.serialized) struct MessageQueryWalkTests {
  /// The messages of a topic.
  static let toMessages = "enter tab / text:refund enter v"
  /// The dead letters of a group that has some.
  static let toDeadLetters = "/ text:marketing enter enter / text:coupon-ledger enter v"

  private func driver(_ keys: String, isProduction: Bool = false) async -> ConsoleDriver {
    let driver = ConsoleDriver(
      columns: 120, rows: 40, isProduction: isProduction, dialect: .today)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func list(_ driver: ConsoleDriver) throws -> ListPane {
    try #require(driver.runtime.model.top?.list)
  }

  private func calls(_ driver: ConsoleDriver, _ name: String) -> Int {
    driver.client.statistics.byAction[ActionID(service: "trocket", name: name)]?.calls ?? 0
  }

  @Test func messagesAreFoundByTimeKeyTagNumberAndID() async throws {
    let driver = await driver(Self.toMessages)
    let all = try list(driver)
    #expect(all.location.resource == .messages && all.total == 216_000)
    #expect(all.rows.count == 100 && !all.isComplete)
    let row = try #require(all.selectedRow)
    guard case .text(let key) = row.values[3], case .text(let tag) = row.values[2] else {
      Issue.record("no key")
      return
    }
    await driver.play("f text:\(key) enter")
    #expect(try list(driver).rows.map(\.id) == [row.id])
    #expect(driver.line(1).contains("key \(key)"))
    await driver.play("f ctrl-u text:newest space text:7 enter")
    #expect(try list(driver).rows.count == 7)
    await driver.play("f ctrl-u text:tag=\(tag) enter")
    #expect(try list(driver).rows.allSatisfy { $0.values[2] == .text(tag) })
    await driver.play("f ctrl-u text:\(row.id) enter")
    #expect(try list(driver).location.query == .id(row.id))
    #expect(try list(driver).rows.map(\.id) == [row.id])
    await driver.play("f ctrl-u enter")
    #expect(try list(driver).location.query == nil)
  }

  @Test func laterPagesSendTheTaskOfTheFirst() async throws {
    let driver = await driver(Self.toMessages + " t text:3s enter")
    let first = try list(driver)
    #expect((first.total ?? 0) > 100)
    await driver.play("G")
    let all = try list(driver)
    #expect(all.isComplete && all.rows.count == all.total)
    #expect(Set(all.rows.map(\.id)).count == all.rows.count)
    // A query is of the past: waiting does not ask again.
    let asked = calls(driver, "DescribeMessageList")
    await driver.play("+20s")
    #expect(calls(driver, "DescribeMessageList") == asked)
  }

  @Test func whatIsNoQueryIsAskedAgain() async {
    let driver = await driver(Self.toMessages + " f text:key enter")
    #expect(driver.screen.contains("Type what to look for"))
    await driver.play("ctrl-u text:dead enter")
    #expect(driver.screen.contains("Type the group"))
    await driver.play("ctrl-u text:newest space text:5000 enter")
    #expect(driver.screen.contains("from 1 to 1,024"))
  }

  @Test func deadLettersAreTheGroupsAndOpenThoughTheirTopicIsNotTold() async throws {
    let driver = await driver(Self.toDeadLetters)
    let dead = try list(driver)
    #expect(dead.location.resource == .deadLetters && dead.location.group == "coupon-ledger")
    #expect(!dead.rows.isEmpty)
    await driver.play("f text:key space text:x enter")
    #expect(driver.screen.contains("by ID or time range only"))
    await driver.play("esc enter")
    #expect(driver.screen.contains("coupon-issue"))
    #expect(driver.screen.contains("ENTER_DLQ"))
    #expect(driver.screen.contains("Pushed, retry 1"))
    #expect(driver.screen.contains("+9."))
  }

  @Test func aBodyIsCycledAndBroughtIntoView() async {
    let driver = await driver(Self.toMessages + " enter b")
    #expect(driver.screen.contains("Raw body"))
    await driver.play("b")
    #expect(driver.screen.contains("00000000  7b 22"))
  }

  /// Nothing of a body leaves where it was not asked for: neither as text nor as JSON.
  @Test func aBodyOfProductionWaitsUntilItIsAskedFor() async {
    let driver = await driver(Self.toMessages + " enter G", isProduction: true)
    #expect(driver.screen.contains("Hidden, as this profile"))
    #expect(!driver.screen.contains("buyer"))
    await driver.play("J")
    #expect(driver.screen.contains("(hidden, "))
    #expect(!driver.screen.contains("buyer"))
    await driver.play("J b G")
    #expect(driver.screen.contains("buyer"))
    await driver.play("J")
    #expect(driver.screen.contains("buyer"))
    // Another message waits again.
    await driver.play("esc esc down enter G")
    #expect(driver.screen.contains("Hidden, as this profile"))
  }

  @Test func anAnswerOfACallInProductionHasNoBody() async throws {
    let driver = await driver(Self.toMessages, isProduction: true)
    let id = try #require(try list(driver).selectedRow?.id)
    await driver.play(": text:describemessage enter tab tab ctrl-u text:\(id) ctrl-s")
    #expect(driver.screen.contains("(hidden, "))
    #expect(!driver.screen.contains("buyer"))
  }

  /// A region of 2024 has no messages: said once it was found out, and never shown as none.
  @Test func aRegionOf2024SaysThatItHasNone() async {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("enter tab v")
    #expect(!driver.screen.contains("No messages match"))
    await driver.play("esc esc enter tab v")
    #expect(driver.runtime.model.top?.location.resource == .topics)
  }
}
