import ActionLiterals
import ModelViewUpdate
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// Having messages delivered.
@Suite(.serialized) struct MessageVerbWalkTests {
  private static let toTopic = "enter tab / text:refund enter"

  private func driver(
    _ keys: String, isProduction: Bool = false, isReadOnly: Bool = false
  ) async -> ConsoleDriver {
    let driver = ConsoleDriver(
      columns: 120, rows: 40, isReadOnly: isReadOnly, isProduction: isProduction, dialect: .today)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func calls(_ driver: ConsoleDriver, _ name: String) -> Int {
    driver.client.statistics.byAction[ActionID(service: "trocket", name: name)]?.calls ?? 0
  }

  /// The parameters that the journal has of the last change.
  private func journaled(_ driver: ConsoleDriver) throws -> TencentCloud.JSONValue {
    guard case .ended(let record, _)? = driver.journal.lines.last else {
      throw CloudError(.cancelled, action: SendMessage.id)
    }
    return record.parameters
  }

  @Test func aTestMessageIsSentAndItsBodyKeptNowhere() async throws {
    let driver = await driver(Self.toTopic + " S text:secret-phone-number tab text:k1 ctrl-s")
    #expect(driver.screen.contains("as any other message"))
    #expect(calls(driver, "SendMessage") == 0)
    await driver.play("y")
    let copied = try #require(driver.terminal.copies.last)
    #expect(!copied.contains("secret-phone-number") && copied.contains("--secret MsgBody"))
    await driver.play("tab enter")
    #expect(calls(driver, "SendMessage") == 1)
    #expect(driver.screen.contains("SendMessage refund-requested: done 01"))
    #expect(!driver.screen.contains("cannot be verified"))
    let digest = "93a3b0a154c989bd419e642529c2125d1615662965c5bffe27f55a71cfae8d3b"
    #expect(
      try journaled(driver)["MsgBody"]
        == .string("19 bytes, SHA-256 \(digest)"))
    #expect(!"\(driver.journal.lines)".contains("secret-phone-number"))
    await driver.play("v f text:k1 enter enter G")
    #expect(driver.screen.contains("secret-phone-number"))
  }

  @Test func inProductionTheNameIsTypedBeforeAnythingIsDelivered() async {
    let driver = await driver(Self.toTopic + " S text:hello ctrl-s", isProduction: true)
    #expect(driver.screen.contains("Type refund-requested to confirm"))
    await driver.play("text:refund enter")
    #expect(calls(driver, "SendMessage") == 0)
    await driver.play("ctrl-u text:refund-requested enter")
    #expect(calls(driver, "SendMessage") == 1)
  }

  @Test func nothingIsDeliveredWhereNothingMayBeChanged() async {
    let driver = await driver(Self.toTopic + " S", isReadOnly: true)
    #expect(driver.runtime.model.top?.form == nil)
    #expect(driver.runtime.model.notice?.text == Phrases.readOnlyRefusal)
  }

  @Test func markedDeadLettersAreSentAgainOneByOne() async throws {
    let driver = await driver(MessageQueryWalkTests.toDeadLetters + " space space F")
    #expect(driver.screen.contains("2 changes"))
    let review = try #require(driver.runtime.model.top?.review)
    let ids = review.items.compactMap(\.rowName)
    #expect(Set(ids).count == 2)
    await driver.play("tab enter")
    #expect(calls(driver, "ResendDeadLetterMessage") == 2)
    for id in ids { #expect(driver.screen.contains(id)) }
    #expect(driver.screen.contains("2 done"))
    await driver.play("enter")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.markedIDs.isEmpty)
    let resent = list.rows.filter { ids.contains($0.id) }.map(\.values)
    #expect(resent.count == 2 && resent.allSatisfy { $0[5] == .integer(1) && $0[6] == .integer(1) })
    // Nothing takes that back, and so it is not offered.
    #expect(driver.screen.split(separator: "\n").last?.contains("undo") == false)
  }

  @Test func severalInProductionAskForTheGroupOnce() async {
    let driver = await driver(
      MessageQueryWalkTests.toDeadLetters + " space space F", isProduction: true)
    #expect(driver.runtime.model.top?.review?.confirmation?.asked.all == ["coupon-ledger"])
  }

  @Test func aMessageIsPushedToTheConsumerThatIsChosen() async throws {
    let driver = await driver(Self.toTopic + " v K")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.location.resource == .pushTargets && list.rows.count > 1)
    let row = try #require(list.selectedRow)
    let target = try #require(PushTargetResource.target(row))
    await driver.play("enter")
    let change = try #require(driver.runtime.model.top?.review?.readyChanges.first)
    #expect(change.parameters["ClientId"] == .string(target.clientID))
    #expect(change.parameters["ConsumerGroup"] == .string(target.group))
    #expect(change.parameters["Topic"] == .string("refund-requested"))
    await driver.play("tab enter")
    #expect(calls(driver, "VerifyMessageConsumption") == 1)
  }

  @Test func theTopicOfADeadLetterIsThatOfItsDetail() async {
    let driver = await driver(MessageQueryWalkTests.toDeadLetters + " K")
    #expect(driver.screen.contains("Open the dead letter first"))
    await driver.play("enter K")
    #expect(driver.runtime.model.top?.location.parent == "coupon-issue")
    #expect(driver.runtime.model.top?.location.group == "coupon-ledger")
  }
}
