import ModelViewUpdate
import ActionLiterals
import Simulator
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// The journal with keys: looked at, taken back from, and what an earlier session left in it.
@Suite(.serialized) struct JournalWalkTests {
  private static let instanceID = "rmq-h28zr47h"

  private func topic(_ driver: ConsoleDriver) async throws -> DescribeTopic.Response {
    try await driver.other.call(
      DescribeTopic(instanceID: JournalWalkTests.instanceID, topic: "order-paid"))
  }

  /// A line as an earlier session wrote it.
  private func earlier(
    _ action: ActionID = "ModifyTopic", before: [String: JSONValue],
    after: [String: JSONValue], isEnded: Bool = true, author: JournalAuthor = JournalShelf.author
  ) throws -> [JournalLine] {
    var parameters = after
    parameters["InstanceId"] = .string(JournalWalkTests.instanceID)
    parameters["Topic"] = .string("order-paid")
    let record = ChangeRecord(
      number: 1, region: "ap-guangzhou", action: action,
      target: ChangeTarget(instanceID: JournalWalkTests.instanceID, name: "order-paid"),
      parameters: .object(parameters), before: before, after: after)
    var author = author
    author.session = "99"
    let begun = JournalLine(.begun(record), by: author, unixMilliseconds: 1_773_000_000_000)
    let receipt = ChangeReceipt(
      reply: CallReply(json: .object([:]), requestID: "r-1"), verification: .pending)
    let ended = JournalLine(
      .ended(record, .done(receipt)), by: author, unixMilliseconds: 1_773_000_001_000)
    // As the file gives them back.
    return try (isEnded ? [begun, ended] : [begun]).map {
      try JournalLine(parsing: Array($0.json.compact.utf8))
    }
  }

  @Test func aChangeStandsThereAndItsDetailShowsBeforeAndAfter() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("enter tab e down ctrl-u text:new ctrl-s tab enter : text:journal enter")
    let line = driver.screen.split(separator: "\n").first { $0.contains(" order-paid ") }
    #expect(line?.contains("  Remark ") == true && line?.contains("  done") == true)
    await driver.play("enter")
    #expect(driver.screen.contains("→ new"))
    await driver.play("J")
    #expect(driver.screen.contains("\"outcome\": \"done\""))
  }

  @Test func aChangeOfAnEarlierSessionIsTakenBack() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    let now = try await topic(driver).remark ?? ""
    driver.journal.earlier = try earlier(
      before: ["Remark": .string("as it was")], after: ["Remark": .string(now)])
    await driver.start()
    await driver.play(": text:journal enter u")
    #expect(driver.screen.contains("\(now) → as it was"))
    await driver.play("tab enter")
    #expect(try await topic(driver).remark == "as it was")
  }

  @Test func whatSomebodyChangedSinceIsNotTakenBack() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    let now = try await topic(driver).remark
    driver.journal.earlier = try earlier(
      before: ["Remark": .string("a")], after: ["Remark": .string("b")])
    await driver.start()
    await driver.play(": text:journal enter u tab enter")
    #expect(driver.screen.contains("nothing was sent"))
    #expect(try await topic(driver).remark == now)
  }

  @Test func aMaskedValueIsNeverWrittenBack() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    driver.journal.earlier = try earlier(
      before: ["Remark": .string(JSONValue.mask)], after: ["Remark": .string("b")])
    await driver.start()
    await driver.play(": text:journal enter u")
    #expect(driver.runtime.model.notice?.text == UndoPhrases.masked)
  }

  @Test func aChangeOfAnotherAccountIsNotTakenBack() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    var author = JournalShelf.author
    author.profile = "other"
    driver.journal.earlier = try earlier(
      before: ["Remark": .string("a")], after: ["Remark": .string("b")], author: author)
    await driver.start()
    await driver.play(": text:journal enter u")
    #expect(driver.runtime.model.notice?.text == JournalPhrases.otherAccount("other"))
  }

  @Test func aChangeByAnotherSecretIdIsNotTakenBack() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    var author = JournalShelf.author
    author.secretIDEnd = "wxyz"
    driver.journal.earlier = try earlier(
      before: ["Remark": .string("a")], after: ["Remark": .string("b")], author: author)
    await driver.start()
    await driver.play(": text:journal enter u")
    #expect(driver.runtime.model.notice?.text == JournalPhrases.otherKey("wxyz", "ator"))
  }

  @Test func whatWasNotReadIsShownAsNotKnown() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    driver.journal.earlier = try earlier(before: [:], after: ["Remark": .string("")])
    await driver.start()
    await driver.play(": text:journal enter u enter")
    #expect(driver.screen.contains("– → none"))
    #expect(driver.terminal.copies == [])
  }

  @Test func aDeletionIsRefusedWithItsReason() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    driver.journal.earlier = try earlier("DeleteTopic", before: [:], after: [:])
    await driver.start()
    await driver.play(": text:journal enter u")
    #expect(driver.runtime.model.notice?.text == UndoPhrases.deleted)
  }

  @Test func whatNeverEndedIsToldAtTheStartAndOnceLookedAtNoMore() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    driver.journal.earlier = try earlier(before: [:], after: [:], isEnded: false)
    await driver.start(at: .board)
    #expect(
      driver.screen.contains(
        "Unfinished, not verified, see :journal: ModifyTopic rmq-h28zr47h/order-paid"))
    #expect(driver.journal.noted.isEmpty)
    await driver.play(": text:journal enter")
    #expect(driver.screen.contains("UNFINISHED"))
    #expect(driver.journal.noted.map { $0.line?.changeID } == ["99/1"])
  }

  /// What never ended is read back once the first frame is there, and the journal is told.
  @Test(arguments: [true, false]) func whatNeverEndedIsReadBack(_ isMade: Bool) async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    let now = try await topic(driver).remark ?? ""
    let (before, after) = isMade ? ("as it was", now) : (now, "never sent")
    driver.journal.earlier = try earlier(
      before: ["Remark": .string(before)], after: ["Remark": .string(after)], isEnded: false)
    await driver.start(at: .board)
    #expect(
      driver.screen.contains(
        "Unfinished, verified as \(isMade ? "applied" : "not applied"): "
          + "ModifyTopic rmq-h28zr47h/order-paid"))
    await driver.play(": text:journal enter")
    #expect(!driver.screen.contains("UNFINISHED"))
    #expect(driver.screen.contains(isMade ? "applied, verified" : "not applied"))
    await driver.play("enter")
    #expect(driver.screen.contains("Verified by"))
    // The next start has nothing to tell.
    #expect(try driver.journal.readTail().untold.isEmpty)
  }

  /// Under keys that were renewed since it is the account that counts, and nothing else.
  @Test(arguments: [("100000000001", true), ("100000000009", false), (nil, false)])
  func whatNeverEndedUnderKeysThatEndedIsReadBackByItsAccount(
    _ account: String?, _ isRead: Bool
  ) async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    driver.journal.accountID = account
    var author = JournalShelf.author
    author.secretIDEnd = "wxyz"
    author.accountID = "100000000001"
    let now = try await topic(driver).remark ?? ""
    driver.journal.earlier = try earlier(
      before: ["Remark": .string("as it was")], after: ["Remark": .string(now)], isEnded: false,
      author: author)
    await driver.start(at: .board)
    let verified = "Unfinished, verified as applied: ModifyTopic rmq-h28zr47h/order-paid"
    #expect(driver.screen.contains(verified) == isRead)
    #expect(driver.screen.contains("Unfinished, not verified") != isRead)
  }

  @Test(arguments: ["profile", "endpoint", "account", "region", "unknown before"])
  func whatCannotBeReadBackIsToldAsUnverified(_ difference: String) async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    let now = try await topic(driver).remark ?? ""
    var author = JournalShelf.author
    switch difference {
    case "profile": author.profile = "other"
    case "endpoint": author.endpoint = "https://other.example"
    case "account": author.secretIDEnd = nil
    default: break
    }
    var lines = try earlier(
      before: difference == "unknown before" ? [:] : ["Remark": .string("x")],
      after: ["Remark": .string(now)], isEnded: false, author: author)
    if difference == "region" {
      lines = try lines.map {
        let text = $0.json.compact.replacing("ap-guangzhou", with: "ap-shanghai")
        return try JournalLine(parsing: Array(text.utf8))
      }
    }
    driver.journal.earlier = lines
    await driver.start(at: .board)
    #expect(driver.screen.contains("Unfinished, not verified"))
    #expect(driver.journal.lines.isEmpty)
    #expect(try driver.journal.readTail().untold.count == 1)
  }

  @Test func aTailThatDoesNotReachFarEnoughIsTold() async throws {
    let driver = ConsoleDriver(columns: 160, rows: 40)
    driver.journal.isTailShort = true
    await driver.start(at: .board)
    #expect(driver.screen.contains("The last 2 MB of the journal do not reach back to"))
  }

  /// Some are read at first, more as one scrolls, all where a filter stands.
  @Test func itIsReadOnAsOneScrolls() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    var lines: [JournalLine] = []
    for number in 1...400 {
      var pair = try earlier(before: [:], after: ["Remark": .string("\(number)")])
      for index in pair.indices {
        pair[index].author.session = "s\(number)"
        pair[index].unixMilliseconds += Int64(number) * 60_000
      }
      lines += pair
    }
    driver.journal.earlier = lines
    await driver.start(at: .board)
    await driver.play(": text:journal enter")
    #expect(driver.screen.contains("Journal of changes  250 of –"))
    await driver.play("G")
    #expect(driver.screen.contains("Journal of changes  400"))
    #expect(driver.runtime.model.top?.list?.viewport.selected == 399)
    await driver.play("ctrl-r")
    #expect(driver.runtime.model.top?.list?.viewport.selected == 399)
    #expect(driver.screen.contains("Journal of changes  400"))
  }

  @Test func aJournalThatCannotBeReadIsTold() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    driver.journal.isUnreadable = true
    await driver.start(at: .board)
    #expect(driver.runtime.model.notice?.severity == .warning)
    await driver.play(": text:journal enter")
    #expect(driver.screen.contains("cannot be read"))
  }
}
