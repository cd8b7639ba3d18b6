import ModelViewUpdate
import Simulator
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// Alerts over the incidents of the simulator, told in every way.
@Suite(.serialized) struct AlertWalkTests {
  private let rules = [
    AlertRule(name: "dead", .noConsumer), AlertRule(name: "behind", .lag(from: 2000, until: 500)),
  ]

  private func driver(_ keys: String, _ channels: AlertChannels = .init()) async -> ConsoleDriver {
    let driver = ConsoleDriver(
      columns: 120, fleet: .incidents, alertRules: rules, alertChannels: channels)
    await driver.start(at: .board)
    await driver.play(keys)
    return driver
  }

  @Test func everyChangeIsToldInEveryWayThatIsWanted() async throws {
    let driver = await driver(
      "+200s",
      AlertChannels(ringsBell: true, notification: .osc777, command: ["page", "--now"]))
    let commands = driver.commands.commands
    let dead = try #require(commands.first { $0.facts["MQDECK_ALERT"] == "dead" })
    #expect(dead.arguments == ["page", "--now"])
    #expect(dead.facts["MQDECK_GROUP"] == "consumer-dies")
    #expect(dead.facts["MQDECK_STATE"] == "firing" && dead.facts["MQDECK_OLD_STATE"] == "well")
    #expect(dead.facts["MQDECK_REGION"] == "ap-guangzhou")
    #expect(dead.facts["MQDECK_INSTANCE_NAME"]?.hasPrefix("incidents") == true)
    #expect(dead.facts["MQDECK_VALUE"] == "0")
    #expect(driver.terminal.bellCount > 0)
    let told = driver.terminal.notifications
    #expect(told.contains { $0.text.contains("firing: ") && $0.text.contains(" behind") })
    #expect(told.allSatisfy { $0.style == .osc777 && $0.title == "MQDeck" })
    #expect(driver.line(0).contains("alert"))
    #expect(driver.runtime.model.alertCommands.runningCount == 0)
  }

  @Test func nothingIsToldOfWhatFiredAtTheStart() async {
    let driver = ConsoleDriver(
      columns: 120, alertRules: AlertRule.standard,
      alertChannels: AlertChannels(ringsBell: true, notification: .osc9, command: ["page"]))
    await driver.start(at: .board)
    await driver.play("+25s")
    let events = driver.runtime.model.events.events
    // What fires is listed, behind the one line that counts it; what is known to get worse only some
    // samples later, too.
    let listed = Set(events.compactMap(\.content.change?.thing))
    #expect(listed.count == driver.runtime.model.alerts.firingCount)
    #expect(events.count { $0.content.change == nil } == 1)
    #expect(driver.runtime.model.alerts.firingCount > 3)
    #expect(driver.terminal.bellCount == 0 && driver.terminal.notifications.isEmpty)
    #expect(driver.commands.commands.isEmpty)
  }

  @Test func eventsAreListedOpenedAndWritten() async throws {
    let driver = await driver("+200s : text:events enter")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.rows.count == driver.runtime.model.events.events.count)
    #expect(list.rows.first?.id == "event \(list.rows.count)", "the newest stands first")
    await driver.play("W text:/tmp/events.jsonl enter")
    let text = try #require(driver.files.text("/tmp/events.jsonl"))
    let lines = text.split(separator: "\n")
    #expect(lines.count == list.rows.count)
    #expect(lines[0].contains(#""old":"well""#) && lines[0].contains(#""time":"2026-03-09T02:"#))
    #expect(driver.runtime.model.notice?.severity == .success)
    await driver.play("+5m W text:/tmp/events.jsonl enter")
    #expect(driver.files.text("/tmp/events.jsonl") == text, "nothing is written over unasked")
    await driver.play("esc G enter")
    #expect(driver.runtime.model.top?.detail?.location.resource == .groups)
  }

  @Test func aCommandThatFailsIsALine() async {
    let driver = await driver("+100s", AlertChannels(command: ["nowhere"]))
    driver.commands.problem = "nowhere: No such file or directory"
    await driver.play("+100s")
    #expect(driver.runtime.model.notice?.text.english.contains("nowhere") == true)
    #expect(driver.runtime.outcome == nil)
  }

  @Test func otherRegionsBeginAnewAndEventsStay() async {
    let driver = await driver("+200s")
    let count = driver.runtime.model.events.events.count
    #expect(count > 0)
    await driver.play(": text:shanghai enter")
    #expect(driver.runtime.model.events.events.count == count)
    #expect(!driver.runtime.model.alerts.hasStarted)
  }
}
