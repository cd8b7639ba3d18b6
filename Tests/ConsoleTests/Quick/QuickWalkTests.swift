import TRocket
import TRocketSimulator
import TencentCloud
import TerminalUI
import Testing

@testable import Console

/// Edits of rows with keys, while somebody else and the network do what they do.
@Suite(.serialized) struct QuickWalkTests {
  private static let instanceID = "rmq-h28zr47h"

  private func driver(_ keys: String, isReadOnly: Bool = false) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, isReadOnly: isReadOnly)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func remark(_ driver: ConsoleDriver, _ topic: String) async throws -> String? {
    try await driver.other.call(
      DescribeTopic(instanceID: QuickWalkTests.instanceID, topic: topic)
    ).remark
  }

  private func meddle(_ driver: ConsoleDriver, _ topic: String, remark: String) async throws {
    _ = try await driver.other.call(
      ModifyTopic(instanceID: QuickWalkTests.instanceID, topic: topic, remark: remark))
  }

  private func role(_ driver: ConsoleDriver, _ name: String) async throws -> RoleItem? {
    try await driver.other.call(
      DescribeRoleList(instanceID: QuickWalkTests.instanceID, offset: 0, limit: 100)
    ).data.first { $0.roleName == name }
  }

  private func calls(_ driver: ConsoleDriver, _ action: String) -> Int {
    driver.client.statistics.byAction[action]?.calls ?? 0
  }

  @Test func aRemarkIsEditedInItsRowAndReviewedWithCancelAsTheDefault() async throws {
    let driver = await driver("enter tab r ctrl-u text:night enter")
    #expect(driver.screen.contains("→ night"))
    await driver.play("enter")
    #expect(driver.runtime.model.top?.list != nil)
    #expect(calls(driver, "ModifyTopic") == 0)
    await driver.play("r ctrl-u text:night enter tab enter")
    #expect(try await remark(driver, "order-paid") == "night")
    #expect(driver.screen.contains("ModifyTopic: done [RequestId"))
    #expect(driver.runtime.model.top?.list?.selectedRow?.id == "order-paid")
  }

  @Test func aRemarkIsEditedInADetail() async throws {
    let driver = await driver("enter tab d r ctrl-u text:seen-in-detail enter tab enter")
    #expect(try await remark(driver, "order-paid") == "seen-in-detail")
    #expect(driver.runtime.model.top?.detail != nil)
    #expect(driver.screen.contains("seen-in-detail"))
  }

  @Test func whatWasChangedInADetailIsShownWhereOnlyTheRowTells() async throws {
    let driver = await driver("enter tab tab d r ctrl-u text:new-here enter tab enter")
    #expect(driver.runtime.model.top?.detail != nil)
    #expect(driver.screen.contains("new-here"))
    let name = try #require(driver.runtime.model.top?.detail?.rowID)
    #expect(try await role(driver, name)?.remark == "new-here")
  }

  @Test func leavingAChangedLineAsks() async {
    let driver = await driver("enter tab r text:! esc")
    #expect(driver.screen.contains("Drop what was typed?"))
    await driver.play("n")
    guard case .quickEdit(let edit)? = driver.runtime.model.overlay else {
      Issue.record("the line is gone")
      return
    }
    #expect(edit.input.text.hasSuffix("!"), "the answer is not typed")
    await driver.play("esc y r esc")
    #expect(driver.runtime.model.overlay == nil)
  }

  @Test func nothingIsReadAgainUnderALineThatIsTypedIn() async throws {
    let driver = await driver("enter tab r text:!")
    try await meddle(driver, "order-paid", remark: "theirs")
    let before = calls(driver, "DescribeTopicList")
    await driver.play("+20s")
    #expect(calls(driver, "DescribeTopicList") == before)
    await driver.play("esc y")
    #expect(calls(driver, "DescribeTopicList") > before)
  }

  @Test func aChangeBehindALineIsAConflictAndBothAreShown() async throws {
    let driver = await driver("enter tab r ctrl-u text:mine")
    try await meddle(driver, "order-paid", remark: "theirs")
    await driver.play("enter tab enter")
    #expect(calls(driver, "ModifyTopic") == 0)
    #expect(driver.screen.contains("theirs") && driver.screen.contains("mine"))
    await driver.play("m enter tab enter")
    #expect(try await remark(driver, "order-paid") == "mine")
  }

  @Test func aConflictIsDroppedAndNothingIsSent() async throws {
    let driver = await driver("enter tab r ctrl-u text:mine")
    try await meddle(driver, "order-paid", remark: "theirs")
    await driver.play("enter tab enter d")
    #expect(driver.runtime.model.top?.list != nil)
    #expect(try await remark(driver, "order-paid") == "theirs")
    #expect(calls(driver, "ModifyTopic") == 0)
  }

  @Test func aPermissionIsTurnedOverInItsRowAndTakenBack() async throws {
    let driver = await driver("enter tab tab")
    let name = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    let before = try #require(try await role(driver, name))
    await driver.play("c")
    #expect(driver.screen.contains("Consume: yes → no"))
    await driver.play("tab enter")
    let after = try #require(try await role(driver, name))
    #expect(after.permRead == false && after.permWrite == before.permWrite)
    #expect(after.remark == before.remark)
    await driver.play("u tab enter")
    #expect(try await role(driver, name)?.permRead == true)
  }

  @Test func takingTheOnlyPermissionInARowIsSaid() async throws {
    let driver = await driver("enter tab tab")
    let name = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    for other in driver.runtime.model.top?.list?.rows.map(\.id) ?? [] where other != name {
      _ = try await driver.other.call(
        ModifyRole(
          instanceID: QuickWalkTests.instanceID, role: other, permRead: false, permWrite: true))
    }
    await driver.play("c")
    #expect(driver.screen.contains("only role with consume permission"))
  }

  @Test func takingAPermissionFromEverybodyTogetherIsSaid() async throws {
    let driver = await driver("enter tab tab * w tab enter esc * w")
    #expect(driver.screen.contains("no role has produce permission"))
  }

  @Test func aPermissionTakenAwayMeanwhileIsNotGrantedAgainFromARow() async throws {
    let driver = await driver("enter tab tab")
    let name = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    await driver.play("w")
    _ = try await driver.other.call(
      ModifyRole(
        instanceID: QuickWalkTests.instanceID, role: name, permRead: false, permWrite: true))
    await driver.play("tab enter")
    #expect(calls(driver, "ModifyRole") == 0)
    #expect(try await role(driver, name)?.permRead == false)
    await driver.play("enter tab enter")
    let after = try await role(driver, name)
    #expect(after?.permRead == false && after?.permWrite == false)
  }

  @Test func readOnlySaysSo() async {
    for key in ["r", "w", "c"] {
      let driver = await driver("enter tab tab \(key)", isReadOnly: true)
      #expect(driver.runtime.model.notice?.text == Phrases.readOnlyRefusal)
      #expect(driver.runtime.model.overlay == nil && driver.runtime.model.top?.batch == nil)
    }
  }

  @Test func whatCannotBeEditedHasNoSuchKey() async {
    let driver = await driver("enter tab w")
    #expect(driver.runtime.model.top?.list != nil)
    await driver.play("esc : text:poller enter r space")
    #expect(driver.runtime.model.overlay == nil)
    #expect(driver.runtime.model.top?.list?.markedIDs.isEmpty == true)
  }

  // MARK: Several at once

  @Test func markedRowsGetARemarkByTemplateAndAreTakenBackTogether() async throws {
    let driver = await driver("enter tab")
    let before = [
      try await remark(driver, "order-paid"), try await remark(driver, "order-created"),
    ]
    await driver.play("space space r ctrl-u text:{name}/{number} enter")
    #expect(driver.screen.contains("2 changes"))
    await driver.play("tab enter")
    #expect(try await remark(driver, "order-paid") == "order-paid/1")
    #expect(try await remark(driver, "order-created") == "order-created/2")
    #expect(driver.screen.contains("2 done"))
    await driver.play("esc")
    #expect(driver.runtime.model.top?.list?.markedIDs.isEmpty == true)
    await driver.play("u")
    #expect(driver.screen.contains("2 changes"))
    await driver.play("tab enter")
    #expect(try await remark(driver, "order-paid") == before[0])
    #expect(try await remark(driver, "order-created") == before[1])
  }

  @Test func aWrongPlaceIsToldAtOnceAndNotReviewed() async {
    let driver = await driver("enter tab space r ctrl-u text:{nmae}")
    #expect(driver.screen.contains("There is no {nmae}"))
    await driver.play("enter")
    #expect(driver.runtime.model.top?.batch == nil)
  }

  @Test func oneConflictStopsOneChangeAndIsSettledAlone() async throws {
    let driver = await driver("enter tab space space r ctrl-u text:mine enter tab")
    try await meddle(driver, "order-created", remark: "theirs")
    await driver.play("enter")
    #expect(try await remark(driver, "order-paid") == "mine")
    #expect(try await remark(driver, "order-created") == "theirs")
    #expect(driver.screen.contains("1 done, 1 in conflict"))
    await driver.play("enter")
    #expect(driver.screen.contains("nothing was sent"))
    await driver.play("m enter tab enter")
    #expect(try await remark(driver, "order-created") == "mine")
    #expect(calls(driver, "ModifyTopic") == 2)
    #expect(driver.screen.contains("2 done"))
  }

  @Test func whatFailedIsTriedAgainAndWhatWasDoneIsNot() async throws {
    let driver = await driver("enter tab space space r ctrl-u text:again enter tab")
    driver.simulator.faults.offlineActions = ["ModifyTopic"]
    await driver.play("enter")
    #expect(driver.screen.contains("2 not done"))
    #expect(driver.screen.contains("ActionOffline"))
    driver.simulator.faults.offlineActions = []
    await driver.play("r tab enter")
    #expect(driver.screen.contains("2 done"))
    #expect(try await remark(driver, "order-paid") == "again")
    await driver.play("r")
    #expect(driver.runtime.model.notice?.text == BatchPhrases.nothingFailed)
  }

  @Test func aTimeOutOfOneOfSeveralIsFoundOutAndNotSentAgain() async throws {
    let driver = await driver("enter tab space space r ctrl-u text:late enter tab")
    driver.simulator.faults.lostAnswers = ["ModifyTopic"]
    await driver.play("enter")
    #expect(driver.screen.contains("2 done"))
    #expect(calls(driver, "ModifyTopic") == 2)
    #expect(driver.screen.contains("the change took"))
  }

  @Test func moreThanTheLimitAreMadeOnlyWhereTheNumberIsTyped() async throws {
    let driver = await driver("enter tab * r ctrl-u text:many enter")
    let count = try #require(driver.runtime.model.top?.batch?.ready.count)
    #expect(count > 20)
    #expect(driver.screen.contains("more than 20 at once"))
    await driver.play("enter")
    #expect(calls(driver, "ModifyTopic") == 0)
    await driver.play("text:\(count) enter")
    #expect(driver.screen.contains("\(count) done"))
    #expect(calls(driver, "ModifyTopic") == count)
  }

  @Test func escapeStopsWhatIsNotSentAndSaysWhatWas() async throws {
    let driver = await driver("enter tab * r ctrl-u text:stopped enter")
    let count = try #require(driver.runtime.model.top?.batch?.ready.count)
    await driver.play("text:\(count)")
    driver.terminal.send(.key(KeyPress(.enter)))
    #expect(
      await driver.step { model in
        model.changes.jobs.values.contains { $0.run.step == .calling }
      })
    driver.terminal.send(.key(KeyPress(.escape)))
    await driver.settle()
    let items = try #require(driver.runtime.model.top?.batch?.items)
    let made = items.count(where: \.isMade)
    #expect(made >= 1 && made <= BatchPane.window)
    #expect(items.count { $0.state == .stopped } >= count - BatchPane.window)
    #expect(calls(driver, "ModifyTopic") == made)
    #expect(driver.runtime.model.top?.batch?.phase == .finished)
    #expect(driver.screen.contains("not sent: stopped"))
  }

  @Test func neverMoreThanAFewAreUnderWay() async throws {
    let driver = await driver("enter tab * r ctrl-u text:few enter")
    let count = try #require(driver.runtime.model.top?.batch?.ready.count)
    await driver.play("text:\(count)")
    driver.terminal.send(.key(KeyPress(.enter)))
    var most = 0
    await driver.step { model in
      most = max(most, model.changes.jobs.count)
      return false
    }
    #expect(most == BatchPane.window)
  }

  @Test func aRetryLimitIsGivenToMarkedGroups() async throws {
    let driver = await driver("enter space space R ctrl-u text:x")
    #expect(driver.screen.contains("has to be a whole number"))
    await driver.play("ctrl-u text:7 enter tab enter")
    let groups = driver.runtime.model.top?.batch?.items.map(\.rowID) ?? []
    #expect(groups.count == 2)
    for group in groups {
      let read = try await driver.other.call(
        DescribeConsumerGroup(instanceID: QuickWalkTests.instanceID, consumerGroup: group))
      #expect(read.maxRetryTimes == 7)
    }
  }

  @Test func markedRowsAreDeletedOnlyWhereTheirNumberIsTyped() async throws {
    let driver = await driver("enter tab tab space space D")
    let names = driver.runtime.model.top?.batch?.items.map(\.rowID) ?? []
    #expect(names.count == 2)
    await driver.play("enter")
    #expect(calls(driver, "DeleteRole") == 0)
    #expect(driver.screen.contains("Type 2 to confirm"))
    await driver.play("text:2 enter")
    for name in names { #expect(try await role(driver, name) == nil) }
    await driver.play("esc u")
    #expect(driver.runtime.model.notice?.text == UndoPhrases.deleted)
  }

  @Test func instancesAreNotDeletedTogether() async {
    let driver = await driver("space space D")
    #expect(driver.runtime.model.notice?.text == QuickPhrases.oneAtATime)
    #expect(driver.runtime.model.top?.batch == nil)
  }

  @Test func everyCallOfABatchIsJournalled() async {
    let driver = await driver("enter tab space space r ctrl-u text:told enter tab enter")
    let begun = driver.journal.lines.count { if case .begun = $0 { true } else { false } }
    #expect(begun == 2 && driver.journal.lines.count == 4)
  }
}
