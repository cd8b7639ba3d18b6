import ModelViewUpdate
import ActionLiterals
import Catalog
import Simulator
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// Guard rails with keys.
@Suite(.serialized) struct GuardWalkTests {
  private func rule(
    _ effect: GuardRule.Effect, _ action: String, instance: String? = nil, name: String? = nil
  ) -> GuardRule {
    GuardRule(
      effect, actions: [ActionPattern(action)], instance: instance.map(GlobPattern.init),
      name: name.map(GlobPattern.init), place: "config.yaml:7:5 (ask the team)")
  }

  private func driver(_ rules: [GuardRule], _ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, guards: GuardRules(rules))
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func calls(_ driver: ConsoleDriver, _ action: ActionID) -> Int {
    driver.client.statistics.byAction[action]?.calls ?? 0
  }

  @Test func whatIsForbiddenSaysWhichRule() async throws {
    let driver = await driver([rule(.forbid, "Delete*", instance: "prod-*")], "enter tab D")
    #expect(driver.runtime.model.top?.form == nil)
    #expect(driver.screen.contains("config.yaml:7:5 (ask the team)"))
  }

  @Test func aFormOfAnyActionIsStoppedAtItsReview() async throws {
    let driver = await driver(
      [rule(.forbid, "DeleteTopic", name: "order-*")],
      "enter tab : text:deletetopic enter ctrl-s")
    #expect(driver.screen.contains("Forbidden by config.yaml:7:5"))
    #expect(calls(driver, "DeleteTopic") == 0)
  }

  @Test func aRuleThatAsksWantsTheNameTyped() async throws {
    let driver = await driver(
      [rule(.ask, "ModifyTopic")], "enter tab e down ctrl-u text:typed ctrl-s")
    #expect(driver.screen.contains("Required by config.yaml:7:5"))
    #expect(driver.screen.contains("Type order-paid to confirm"))
    await driver.play("enter")
    #expect(calls(driver, "ModifyTopic") == 0)
    await driver.play("text:order-paid enter")
    #expect(driver.screen.contains("ModifyTopic order-paid: done"))
    #expect(calls(driver, "ModifyTopic") == 1)
  }

  /// Whoever makes a change without asking is stopped before anything is journaled or sent.
  @Test func noWayPastTheReviewLeadsPastTheRule() async throws {
    let driver = await driver([rule(.ask, "ModifyTopic")], "enter tab e down text:! ctrl-s")
    let change = try #require(driver.runtime.model.top?.review?.readyChanges.first)
    var model = driver.runtime.model
    let work = Work(
      environment: driver.environment, moment: driver.clock.moment)
    let paneID = try #require(model.top?.id)
    let effect = ChangeUpdate.start(
      change, owner: ChangeOwner(paneID: paneID), &model, work)
    #expect(effect.labels == [])
    #expect(model.changes.jobs.isEmpty)
    let told = model.changes.takeEnded()
    let ended = try #require(told)
    #expect(ReviewSendingUpdate.notice(ended).text.english.contains("requires typing order-paid"))
  }

  /// A rule by the name of an instance, which is not known yet when the review opens.
  @Test func aNameThatComesLateIsNoAnswerOfTheUsers() async throws {
    let driver = await driver(
      [rule(.ask, "ModifyTopic", instance: "locked-*")], "enter tab r ctrl-u text:late enter")
    var model = driver.runtime.model
    let work = Work(environment: driver.environment, moment: driver.clock.moment)
    let review = try #require(model.top?.review)
    let reviewed = try #require(review.confirmation)
    #expect(!reviewed.needsWord, "the name was known, and no rule is about it")
    model.instanceNames = [:]
    let doubtful = model.confirmation(of: review.items)
    #expect(doubtful.asked.all == ["order-paid"])
    #expect(doubtful.terms.reasons.first?.english.contains("may apply") == true)
    model.instanceNames["rmq-h28zr47h"] = "locked-trade"
    let effect = ReviewSendingUpdate.begin(&model, work)
    #expect(model.changes.jobs.isEmpty && effect.labels.allSatisfy { !$0.hasPrefix("read Modify") })
    let again = try #require(model.top?.review?.confirmation, "reviewed again")
    #expect(again.asked.all == ["order-paid"] && !again.isTyped)
    #expect(model.notice?.text.english.contains("Required by config.yaml:7:5") == true)
  }

  @Test(arguments: ["r ctrl-u text:new enter", "e down ctrl-u text:new ctrl-s"])
  func anInstanceRenamedUnderTheReviewOpensItAgain(keys: String) async throws {
    let driver = await driver(
      [rule(.ask, "ModifyTopic", instance: "locked-*")], "enter tab \(keys) tab")
    _ = try await driver.other.call(
      ModifyInstance(instanceID: "rmq-h28zr47h", name: "locked-new"))
    await driver.play("enter")
    #expect(calls(driver, "ModifyTopic") == 0)
    #expect(driver.screen.contains("Type order-paid to confirm"))
    #expect(driver.screen.contains("Nothing was sent, review again"))
    await driver.play("enter")
    #expect(calls(driver, "ModifyTopic") == 0)
    await driver.play("text:order-paid enter")
    #expect(driver.screen.contains("ModifyTopic order-paid: done"))
  }

  @Test func deletionsUnderARuleAskForEveryName() async throws {
    let driver = await driver([rule(.ask, "DeleteTopic")], "enter tab space space D")
    let review = try #require(driver.runtime.model.top?.review)
    let names = review.readyChanges.compactMap(\.target.name)
    #expect(names.count == 2)
    await driver.play("text:2 enter")
    #expect(driver.screen.contains("Type to confirm, one by one or separated by spaces (0/2)"))
    await driver.play("ctrl-u text:\(names[1]) enter")
    #expect(driver.screen.contains("(1/2): \(names[0])"))
    #expect(calls(driver, "DeleteTopic") == 0)
    await driver.play("text:\(names[0]) enter")
    #expect(calls(driver, "DeleteTopic") == 2)
  }

  @Test func readOnlyIsTurnedOnAndOffBelowTheScreens() async throws {
    let driver = await driver([], ": text:read-only enter")
    #expect(driver.screen.contains("read-only"))
    let delete = DeleteTopic(instanceID: "rmq-h28zr47h", topic: "order-paid")
    let refused = await #expect(throws: CloudError.self) {
      try await driver.client.call(delete)
    }
    #expect(refused?.kind == .readOnly)
    await driver.play("enter tab e")
    #expect(driver.runtime.model.notice?.text == Phrases.readOnlyRefusal)
    await driver.play(": text:read-only enter e")
    #expect(driver.runtime.model.top?.form?.action.name == "ModifyTopic")
    _ = try await driver.client.call(delete)
  }

  @Test func readOnlyByARuleOrAFlagStaysOn() async throws {
    let byRule = await driver([rule(.forbid, "*")], ": text:read-only enter")
    #expect(byRule.runtime.model.readOnlyRefusal != nil)
    #expect(byRule.screen.contains("cannot be turned off"))
    var model = byRule.runtime.model
    model.guards = GuardRules()
    model.session = Session(
      region: model.session.region,
      gate: .closed(
        ChangeGate.Closing(
          reason: Phrase(name: "asked for"), place: "--read-only", isMistake: false)))
    let work = Work(
      environment: byRule.environment, moment: byRule.clock.moment)
    #expect(ReadOnlyUpdate.turn(&model, work).labels == [])
    #expect(model.readOnlyRefusal != nil)
    #expect(model.notice?.text.english.contains("--read-only") == true)
  }

  private func closed(
    _ language: Language, at first: ResourceID = .instances
  ) async -> ConsoleDriver {
    let closing = ChangeGate.Closing(
      reason: Phrase("“rulez” may mean “rules”", "“rulez”可能应为“rules”"),
      place: "config.yaml:1:1", isMistake: true)
    let driver = ConsoleDriver(
      columns: 120, rows: 40, language: language, gate: .closed(closing))
    await driver.start(at: first)
    return driver
  }

  /// Settings with a mistake at a guard close the session: the header says so, what refuses says why
  /// and where, and no key opens it.
  @Test func aMistakeAtAGuardClosesTheSession() async throws {
    let driver = await closed(.english, at: .board)
    #expect(driver.line(0).contains("read-only: settings"))
    #expect(
      driver.screen.contains("Every change is refused until the settings are fixed: config.yaml"))
    await driver.play("tab enter tab e")
    #expect(driver.runtime.model.top?.form == nil)
    #expect(
      driver.screen.contains(
        "Every change is refused until the settings are fixed: config.yaml:1:1: “rulez” may mean"))
    await driver.play(": text:read-only enter")
    #expect(driver.screen.contains("Read-only cannot be turned off here: config.yaml:1:1"))
    #expect(driver.line(0).contains("read-only: settings"))
    let delete = DeleteTopic(instanceID: "rmq-h28zr47h", topic: "order-paid")
    let refused = await #expect(throws: CloudError.self) { try await driver.client.call(delete) }
    let words = try #require(refused.map(ErrorPhrases.phrase))
    #expect(words.english.hasSuffix(", config.yaml:1:1: “rulez” may mean “rules”"))
  }

  @Test func theSameInChinese() async throws {
    let driver = await closed(.chinese)
    #expect(driver.line(0).contains("只读：配置有误"))
    await driver.play("enter tab e")
    #expect(driver.screen.contains("配置修正之前拒绝一切修改：config.yaml:1:1：“rulez”可能应为“rules”"))
  }

  /// The mark of production stands in the first line whatever stands above the panes.
  @Test(arguments: [(80, 24), (120, 40)])
  func productionIsMarkedOnEveryScreen(_ size: (Int, Int)) async throws {
    for script in KeyScript.all {
      let driver = ConsoleDriver(columns: size.0, rows: size.1, isProduction: true)
      await driver.start(at: script.start)
      await driver.play(script.keys)
      #expect(driver.line(0).contains(" PROD "), "\(script.name)")
    }
  }
}
