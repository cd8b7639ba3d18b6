import ModelViewUpdate
import ActionLiterals
import Simulator
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// What a form does when things go wrong, or when the user does not want it after all.
@Suite(.serialized) struct FormWalkTests {
  private func driver(_ keys: String, isReadOnly: Bool = false) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, isReadOnly: isReadOnly)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  @Test func whatIsThereAlreadyIsNotMadeAndStandsBesideItsField() async throws {
    let driver = await driver("enter tab + text:order-paid ctrl-s tab enter")
    let form = try #require(driver.runtime.model.top?.form)
    let topic = try #require(form.fields.fields.first { $0.descriptor.name == "Topic" })
    #expect(topic.problem?.english.contains("already exists") == true)
    #expect(driver.screen.contains("CreateTopic was not sent"))
    #expect(driver.client.statistics.byAction["CreateTopic"] == nil)
    await driver.play("text:2 ctrl-s tab enter")
    #expect(driver.screen.contains("CreateTopic order-paid2: done [RequestId"))
  }

  @Test func cancelIsTheDefaultOfEveryReview() async {
    let driver = await driver("enter tab + text:made-by-mistake ctrl-s enter")
    #expect(driver.runtime.model.top?.form?.phase == .editing)
    await driver.play("esc y")
    #expect(driver.runtime.model.top?.location.resource == .topics)
    #expect(driver.runtime.model.top?.list?.rows.contains { $0.id == "made-by-mistake" } == false)
  }

  @Test func leavingAChangedFormAsks() async {
    let driver = await driver("enter tab e down text:! esc")
    #expect(driver.runtime.model.top?.form?.phase == .leaving)
    await driver.play("n")
    #expect(driver.runtime.model.top?.form?.fields.isChanged == true)
    await driver.play("esc y")
    #expect(driver.runtime.model.top?.form == nil)
  }

  @Test func anUnchangedFormSendsNothing() async {
    let driver = await driver("enter tab e ctrl-s")
    #expect(driver.runtime.model.top?.form?.phase == .editing)
    #expect(driver.runtime.model.notice?.text == Phrases.nothingChanged)
  }

  @Test func readOnlySaysSoBeforeAFormOpens() async {
    let driver = await driver("enter tab e", isReadOnly: true)
    #expect(driver.runtime.model.top?.form == nil)
    #expect(driver.runtime.model.notice?.text == Phrases.readOnlyRefusal)
    await driver.play(": text:deletetopic enter")
    #expect(driver.runtime.model.top?.form == nil)
  }

  @Test func anActionThatTheServiceDoesNotOfferIsDisabledAndNothingElse() async {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    driver.simulator.faults.offlineActions = ["CreateTopic"]
    await driver.start()
    await driver.play("enter tab + text:orders ctrl-s tab enter")
    #expect(driver.screen.contains("ActionOffline"))
    await driver.play("esc y +")
    #expect(driver.runtime.model.top?.form == nil)
    #expect(driver.screen.contains("does not support CreateTopic"))
    await driver.play("e")
    #expect(driver.runtime.model.top?.form?.action.name == "ModifyTopic")
  }

  @Test func anActionByNameProposesWhatIsSelectedAndShowsTheAnswer() async throws {
    let driver = await driver("enter tab enter : text:describetopic enter")
    #expect(driver.runtime.model.top?.form?.action.name == "DescribeTopic")
    await driver.play("esc esc : text:call esc : text:describetopic enter")
    let form = try #require(driver.runtime.model.top?.form)
    #expect(form.fields.fields.first { $0.descriptor.name == "Topic" }?.text == "order-paid")
    await driver.play("ctrl-s")
    guard case .answered(let answer) = driver.runtime.model.top?.form?.phase else {
      Issue.record("no answer: \(driver.screen)")
      return
    }
    #expect(answer.lines.contains { $0.contains("\"SubscriptionData\"") })
  }

  @Test func secretsOfAnAnswerAreMasked() async throws {
    let driver = await driver("enter : text:describerolelist enter ctrl-s")
    guard case .answered(let answer) = driver.runtime.model.top?.form?.phase else {
      Issue.record("no answer: \(driver.screen)")
      return
    }
    let masked = JSONValue.object(["SecretKey": .string("x")]).masked().indented
      .split(separator: "\n")[1].drop { $0 == " " }
    let lines = answer.lines.filter { $0.contains("\"SecretKey\"") }
    #expect(!lines.isEmpty)
    for line in lines { #expect(line.contains(masked)) }
  }

  @Test func pastingFillsTheFieldAsOneLine() async {
    let driver = await driver("enter tab + paste:pasted-topic")
    #expect(driver.runtime.model.top?.form?.fields.fields[1].text == "pasted-topic")
  }

  @Test func theServicesErrorStandsBesideItsField() async throws {
    let driver = await driver(
      "enter tab + text:orders tab p p tab ctrl-u text:999 ctrl-s tab enter")
    let form = try #require(driver.runtime.model.top?.form)
    let queues = try #require(form.fields.fields.first { $0.descriptor.name == "QueueNum" })
    #expect(queues.problem?.english.contains("QueueNum") == true)
    #expect(driver.screen.contains("RequestId"))
  }

  @Test func aChangeThatIsLeftBeforeItsCallIsNotSent() async throws {
    let driver = await driver("enter tab + text:late ctrl-s tab")
    // The loop is not stepped between the two keys, as when a reading takes its time.
    driver.terminal.send(.key(KeyPress(.enter)))
    driver.terminal.send(.key(KeyPress(.escape)))
    await driver.settle()
    #expect(driver.runtime.model.top?.form == nil)
    #expect(driver.client.statistics.byAction["CreateTopic"] == nil)
    #expect(driver.runtime.model.changes.jobs.isEmpty)
  }

  @Test func aCallThatIsLeftGoesOnAndTellsItsAnswer() async throws {
    let driver = await driver("enter tab + text:late ctrl-s tab")
    driver.terminal.send(.key(KeyPress(.enter)))
    await driver.step { $0.changes.jobs.values.contains { $0.run.step == .calling } }
    driver.terminal.send(.key(KeyPress(.escape)))
    await driver.settle()
    #expect(driver.runtime.model.top?.form == nil)
    #expect(driver.runtime.model.notice?.text.english.hasPrefix("CreateTopic late: done") == true)
  }
}
