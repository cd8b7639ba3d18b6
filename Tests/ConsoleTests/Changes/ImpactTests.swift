import Simulator
import ActionLiterals
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// What a dangerous change hits, as far as it is known.
@Suite(.serialized) struct ImpactTests {
  private static let time: Int64 = 1_773_021_840_000

  private func numbers(_ last: [String: Int64] = [:]) throws -> ImpactNumbers {
    ImpactNumbers(
      recipe: try #require(ReadBack.of("DeleteConsumerGroup")?.recipe),
      last: last.mapValues { .init(value: $0, unixMilliseconds: ImpactTests.time) },
      timeZone: .fixed(hours: 8), now: ImpactTests.time + 90_000)
  }

  private func reading(_ about: [String: JSONValue]) -> ReadBackReading {
    var reading = ReadBackReading(isThere: true, values: [:])
    reading.about = about
    return reading
  }

  @Test func whatIsKnownIsShownAndTheRestIsSaidToBeUnknown() throws {
    let last = try numbers(["ConsumerNum": 16, "ConsumerLag": 861_580_817])
    #expect(
      last.lines(reading(["ConsumerNum": .integer(16), "ConsumerLag": .integer(5)]))
        .map(\.english) == ["16 consumers online, 5 messages behind"])
    let half = last.lines(reading(["ConsumerNum": .integer(1), "ConsumerLag": .null]))
    #expect(
      half.map(\.english) == [
        "1 consumer online",
        "Unknown since 10:04, then 861,580,817 messages behind",
      ])
    #expect(half.map(\.chinese).last == "自 10:04 起未知，当时：堆积 861,580,817 条消息")
    #expect(
      try numbers().lines(reading(["ConsumerLag": .integer(5)])).map(\.english)
        == ["5 messages behind", "Unknown: consumers online"])
    let failed = last.lines(without: Phrase(name: "InternalError"))
    #expect(
      failed.map(\.english) == [
        "Unknown since 10:04, then 16 consumers online, "
          + "861,580,817 messages behind: InternalError",
        "Unknown: when it last consumed",
      ])
    #expect(
      last.beingRead.map(\.english) == [
        "Reading: consumers online, messages behind",
        "At 10:04: 16 consumers online, 861,580,817 messages behind",
      ])
  }

  @Test func aConfirmationWaitsForItAndNoLongerThanACallTakes() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("enter")
    let name = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    driver.terminal.send(.key(KeyPress(.character("D"))))
    #expect(await driver.step { $0.top?.form != nil })
    var model = driver.runtime.model
    let work = Work(environment: driver.environment, moment: driver.clock.moment)
    var waiting = try #require(model.top?.review)
    #expect(waiting.isWaiting)
    #expect(waiting.items[0].impact.lines.last?.english.contains("consumer") == true)
    waiting.confirmation?.typed.paste(name)
    #expect(waiting.confirm() == .wait)
    model.notice = Notice(.info, ChangePhrases.stillRead)
    _ = TimerUpdate.fire(.impact, &model, work)
    // It is said no longer than it waits.
    #expect(model.notice == nil)
    var over = try #require(model.top?.review)
    #expect(!over.isWaiting)
    #expect(over.items[0].impact.lines.contains { $0.english.hasPrefix("Unknown since") })
    over.confirmation?.typed.paste(name)
    #expect(over.confirm() == .send)
    await driver.settle()
    #expect(driver.screen.contains("online,") && driver.screen.contains("behind"))
  }

  @Test(arguments: ["D", "space space D"])
  func whatCannotBeReadIsSaidWithWhatItWas(keys: String) async {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("enter")
    driver.simulator.faults.offlineActions = ["DescribeConsumerGroup"]
    await driver.play(keys)
    #expect(driver.screen.contains("Unknown since"))
    #expect(driver.screen.contains("behind: "))
  }
}
