import ModelViewUpdate
import Simulator
import ActionLiterals
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// The review of a call that was written by hand: it sees what is there now by itself, each time.
@Suite(.serialized) struct CallReviewTests {
  /// The form of a call from the list of topics, where the first is order-paid.
  private func driver(_ action: String, on keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("\(keys) : text:\(action) enter")
    return driver
  }

  /// Goes to a parameter and presses keys there.
  private func give(_ driver: ConsoleDriver, _ name: String, _ keys: String) async throws {
    func focused() -> String? {
      guard let form = driver.runtime.model.top?.form, case .line(let line) = form.focus,
        case .field(let path) = line
      else { return nil }
      return form.fields[path]?.descriptor.name
    }
    for _ in 0..<12 where focused() != name { await driver.play("down") }
    try #require(focused() == name)
    await driver.play(keys)
  }

  private func item(_ driver: ConsoleDriver) throws -> ReviewItem {
    try #require(driver.runtime.model.top?.review?.items.first)
  }

  private func change(_ driver: ConsoleDriver) throws -> Change {
    try #require(try item(driver).readyChange)
  }

  @Test func whatIsReadForAReviewThatWasLeftFillsNoField() async throws {
    let driver = await driver("modifytopic", on: "enter tab")
    try await give(driver, "Remark", "text:mine")
    let before = try #require(driver.runtime.model.top?.form?.fields)
    driver.terminal.send(.key(.control("s")))
    #expect(
      await driver.step { $0.top?.review?.confirmation != nil })
    await driver.play("esc +4s")
    let form = try #require(driver.runtime.model.top?.form)
    #expect(form.phase == .editing)
    #expect(form.fields.fields.map(\.text) == before.fields.map(\.text))
  }

  @Test func theValuesOfAnotherAreNotShownAsThePresentOnes() async throws {
    let driver = await driver("modifytopic", on: "enter tab")
    try await give(driver, "Remark", "text:mine")
    await driver.play("ctrl-s")
    #expect(try change(driver).seen["Remark"] != nil)
    await driver.play("esc")
    try await give(driver, "Topic", "ctrl-u text:order-created")
    driver.simulator.faults.offlineActions = ["DescribeTopic"]
    await driver.play("ctrl-s")
    let again = try change(driver)
    #expect(again.seen.isEmpty)
    #expect(try item(driver).impact.lines.contains { $0.english.hasPrefix("Unknown") })
    #expect(again.parameters["QueueNum"] == nil && again.parameters["MsgTTL"] == nil)
  }

  @Test func aConflictFillsNoFieldThatNobodyGave() async throws {
    let driver = await driver("modifytopic", on: "enter tab")
    try await give(driver, "Remark", "text:mine")
    await driver.play("ctrl-s")
    let instanceID = try #require(driver.runtime.model.top?.location.instanceID)
    _ = try await driver.other.call(
      ModifyTopic(instanceID: instanceID, topic: "order-paid", remark: "theirs"))
    await driver.play("tab enter")
    #expect(driver.screen.contains("theirs"))
    await driver.play("m enter")
    let parameters = try change(driver).parameters
    #expect(parameters["Remark"] == .string("mine"))
    #expect(parameters["QueueNum"] == nil && parameters["MsgTTL"] == nil)
    await driver.play("esc")
    let form = try #require(driver.runtime.model.top?.form)
    #expect(form.fields.fields.first { $0.descriptor.name == "QueueNum" }?.text == "")
  }

  /// Whether it is dangerous is known only when the present values are.
  @Test func whatADangerousCallHitsIsTold() async throws {
    let driver = await driver("modifyconsumergroup", on: "enter")
    try await give(driver, "ConsumeEnable", "right right")
    await driver.play("ctrl-s")
    let lines = try item(driver).impact.lines.map(\.english)
    #expect(lines.contains { $0.contains("online") && $0.contains("behind") })
    #expect(lines.contains { $0.hasPrefix("Last consumed") })
  }

  @Test func aHarmlessCallSaysNothing() async throws {
    let driver = await driver("modifyconsumergroup", on: "enter")
    try await give(driver, "Remark", "text:harmless")
    await driver.play("ctrl-s")
    #expect(try item(driver).impact.lines.isEmpty)
  }
}
