import ModelViewUpdate
import Simulator
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

/// The reset of an offset, from the key to the journal.
@Suite struct OffsetWalkTests {
  private static let action = ResetConsumerGroupOffset.id

  /// At the groups of the instance with the orders, the named one selected.
  private func driver(
    _ group: String, dialect: Dialect = .today, monitorBudget: Int? = nil
  ) async -> ConsoleDriver {
    let driver = ConsoleDriver(
      columns: 120, rows: 40, dialect: dialect, monitorBudget: monitorBudget)
    await driver.start()
    await driver.play("enter tab tab")
    while driver.runtime.model.top?.location.resource != .groups { await driver.play("tab") }
    await driver.play("/ text:\(group) enter")
    return driver
  }

  private func calls(_ driver: ConsoleDriver) -> Int {
    driver.client.statistics.byAction[Self.action]?.calls ?? 0
  }

  private func ended(_ driver: ConsoleDriver) -> [(record: ChangeRecord, outcome: ChangeOutcome)] {
    driver.journal.lines.compactMap { line in
      if case .ended(let record, let outcome) = line { (record, outcome) } else { nil }
    }
  }

  @Test func toTheNewestFromTheTopicsOfTheGroup() async throws {
    let driver = await driver("settlement-order")
    await driver.play("+40s Z")
    let key = GroupKey(instanceID: "rmq-h28zr47h", name: "settlement-order")
    #expect(driver.runtime.model.watch.groups[key]?.estimate != nil)
    #expect(driver.runtime.model.top?.location.resource == .subscriptions)
    await driver.play("Z text:newest enter")
    #expect(driver.screen.contains("What waits when it is sent is skipped"))
    #expect(driver.screen.contains("Goes on from: the newest message"))
    // Whoever only presses Enter sends nothing.
    await driver.play("enter")
    #expect(calls(driver) == 0)
    await driver.play("text:settlement-order enter")
    #expect(calls(driver) == 1)
    let (record, outcome) = try #require(ended(driver).first)
    guard case .done(let receipt) = outcome, case .moved(let from, let to) = receipt.verification
    else {
      Issue.record("\(outcome)")
      return
    }
    #expect(from > 100_000 && to == 0)
    // The jump is no trend of the group.
    #expect(driver.runtime.model.watch.groups[key]?.estimate == nil)
    #expect(record.before["ConsumerLag"] == .integer(from))
    #expect(
      record.after == ["ConsumerLag": .integer(0), "ResetTimestamp": .integer(-1)])
    #expect(driver.runtime.model.notice?.text.english.contains("→ 0") == true)
    await driver.play("u")
    #expect(driver.runtime.model.notice?.text == UndoPhrases.offsetReset)
    #expect(calls(driver) == 1)
  }

  @Test func toATimeFromThePageOfTheGroup() async throws {
    let driver = await driver("settlement-order")
    await driver.play("d Z text:10m enter")
    #expect(driver.screen.contains("UTC+8"))
    // Nobody counts what was sent since then.
    #expect(driver.screen.contains("Unknown: how many messages"))
    await driver.play("text:settlement-order enter")
    guard case .done(let receipt)? = ended(driver).first?.outcome,
      case .moved = receipt.verification
    else {
      Issue.record("\(ended(driver))")
      return
    }
  }

  /// Two thousand orders a second for ten minutes, of which 300,000 wait.
  @Test func whatWasSentSinceIsCounted() async throws {
    let driver = await driver("settlement-order", monitorBudget: 1000)
    await driver.play("d Z text:10m enter")
    let line = try #require(
      driver.screen.split(separator: "\n").first { $0.contains("(an estimate)") })
    let digits = line.split(separator: " ").lazy.compactMap {
      Int($0.filter { $0 != "," })
    }.first
    let count = try #require(digits)
    #expect((500_000...1_400_000).contains(count), "\(line)")
  }

  @Test(arguments: [
    ("text:2099-01-01 space text:00:00", "has not come yet"), ("text:23:59:59", "comes today"),
    ("text:someday", "Type newest"), ("text:60d", "Messages are kept for"),
  ]) func whatCannotBeMeantIsRefused(typed: String, why: String) async {
    let driver = await driver("settlement-order")
    await driver.play("Z Z \(typed) enter")
    let last = driver.runtime.model.notice?.text.english ?? ""
    #expect(driver.screen.contains(why) || last.contains(why), "\(driver.screen)")
    // The line stays as it was typed.
    guard case .prompt(let prompt)? = driver.runtime.model.overlay else {
      Issue.record("the question is gone")
      return
    }
    #expect(!prompt.input.text.isEmpty && prompt.problem != nil)
    await driver.play("text:settlement-order enter")
    #expect(calls(driver) == 0)
  }

  @Test func aBroadcastingGroupIsRefused() async {
    let driver = await driver("order-cache-refresh")
    await driver.play("Z Z text:newest enter")
    #expect(driver.runtime.model.notice?.text == ResetPhrases.broadcasting)
    #expect(driver.runtime.model.top?.batch == nil)
  }

  /// Every topic of a group is a change of its own, and the name of the group goes for all.
  @Test func severalTopicsAreListedOneByOne() async {
    let driver = await driver("bi-lake-sink")
    await driver.play("Z * Z text:newest enter")
    #expect(driver.runtime.model.top?.review?.ready.count == 3)
    for topic in ["order-created", "order-paid", "payment-callback"] {
      #expect(driver.screen.contains("bi-lake-sink/\(topic)"))
    }
    await driver.play("text:bi-lake-sink enter +90s")
    #expect(calls(driver) == 3)
    #expect(ended(driver).count == 3)
    await driver.play("esc esc")
    let footer = driver.screen.split(separator: "\n").last
    #expect(footer?.contains("undo") == false, "\(driver.screen)")
    await driver.play("u")
    #expect(driver.runtime.model.notice?.text == UndoPhrases.offsetReset)
    #expect(driver.runtime.model.top?.batch == nil)
  }

  /// The service did it and the answer was lost: it is looked at, and not sent again.
  @Test func anAnswerThatIsLostIsReadAndNeverSentAgain() async {
    let driver = await driver("settlement-order")
    driver.simulator.faults.lostAnswers = [Self.action]
    await driver.play("Z Z text:newest enter text:settlement-order enter")
    guard case .unanswered(_, .took)? = ended(driver).first?.outcome else {
      Issue.record("\(ended(driver))")
      return
    }
    #expect(calls(driver) == 1)
  }

  @Test func aRequestThatIsLostIsNotSentAgainEither() async {
    let driver = await driver("settlement-order")
    driver.simulator.faults.lostRequests = [Self.action]
    await driver.play("Z Z text:newest enter text:settlement-order enter")
    #expect(ended(driver).isEmpty)
    await driver.play("+90s")
    guard case .unanswered(_, .cannotTell)? = ended(driver).first?.outcome else {
      Issue.record("\(ended(driver))")
      return
    }
    await driver.play("r enter")
    #expect(calls(driver) == 1)
  }

  @Test func aServiceOf2024HasNoSuchKey() async {
    let driver = await driver("risk", dialect: .may2024)
    await driver.play("Z")
    #expect(driver.runtime.model.top?.location.resource == .groups && calls(driver) == 0)
    #expect(
      driver.runtime.model.notice?.text
        == Phrases.ofOtherDialect("ResetConsumerGroupOffset", .may2024))
  }
}
