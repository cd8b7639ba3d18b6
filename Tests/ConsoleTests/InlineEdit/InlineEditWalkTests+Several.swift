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

/// Edits of several rows at once.
extension InlineEditWalkTests {
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
    #expect(driver.screen.contains("Unknown {nmae}"))
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
    #expect(
      driver.runtime.model.notice?.text
        == ReviewPhrases.nothingFailed(driver.runtime.model.keyLabels))
  }

  @Test func aTimeOutOfOneOfSeveralIsFoundOutAndNotSentAgain() async throws {
    let driver = await driver("enter tab space space r ctrl-u text:late enter tab")
    driver.simulator.faults.lostAnswers = ["ModifyTopic"]
    await driver.play("enter")
    #expect(driver.screen.contains("2 done"))
    #expect(calls(driver, "ModifyTopic") == 2)
    #expect(driver.screen.contains("the change was applied"))
  }

  @Test func moreThanTheLimitAreMadeOnlyWhereTheNumberIsTyped() async throws {
    let driver = await driver("enter tab * r ctrl-u text:many enter")
    let count = try #require(driver.runtime.model.top?.review?.ready.count)
    #expect(count > 20)
    #expect(driver.screen.contains("over the limit of 20 at once"))
    await driver.play("enter")
    #expect(calls(driver, "ModifyTopic") == 0)
    await driver.play("text:\(count) enter")
    #expect(driver.screen.contains("\(count) done"))
    #expect(calls(driver, "ModifyTopic") == count)
  }

  @Test func escapeStopsWhatIsNotSentAndSaysWhatWas() async throws {
    let driver = await driver("enter tab * r ctrl-u text:stopped enter")
    let count = try #require(driver.runtime.model.top?.review?.ready.count)
    await driver.play("text:\(count)")
    driver.terminal.send(.key(KeyPress(.enter)))
    #expect(
      await driver.step { model in
        model.changes.jobs.values.contains { $0.run.step == .calling }
      })
    driver.terminal.send(.key(KeyPress(.escape)))
    await driver.settle()
    let items = try #require(driver.runtime.model.top?.review?.items)
    let made = items.count(where: \.isMade)
    #expect(made >= 1 && made <= ChangeReview.window)
    #expect(items.count { $0.state == .stopped } >= count - ChangeReview.window)
    #expect(calls(driver, "ModifyTopic") == made)
    #expect(driver.runtime.model.top?.review?.phase == .finished)
    #expect(driver.screen.contains("not sent: stopped"))
  }

  @Test func neverMoreThanAFewAreUnderWay() async throws {
    let driver = await driver("enter tab * r ctrl-u text:few enter")
    let count = try #require(driver.runtime.model.top?.review?.ready.count)
    await driver.play("text:\(count)")
    driver.terminal.send(.key(KeyPress(.enter)))
    var most = 0
    await driver.step { model in
      most = max(most, model.changes.jobs.count)
      return false
    }
    #expect(most == ChangeReview.window)
  }

  @Test func aRetryLimitIsGivenToMarkedGroups() async throws {
    let driver = await driver("enter space space R ctrl-u text:x")
    #expect(driver.screen.contains("must be a whole number"))
    await driver.play("ctrl-u text:7 enter tab enter")
    let groups = driver.runtime.model.top?.review?.items.map(\.rowID) ?? []
    #expect(groups.count == 2)
    for group in groups {
      let read = try await driver.other.call(
        DescribeConsumerGroup(instanceID: InlineEditWalkTests.instanceID, consumerGroup: group))
      #expect(read.maxRetryTimes == 7)
    }
  }

  @Test func markedRowsAreDeletedOnlyWhereTheirNumberIsTyped() async throws {
    let driver = await driver("enter tab tab space space D")
    let names = driver.runtime.model.top?.review?.items.map(\.rowID) ?? []
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
    #expect(driver.runtime.model.notice?.text == InlineEditPhrases.oneAtATime)
    #expect(driver.runtime.model.top?.batch == nil)
  }

  @Test func everyCallOfABatchIsJournalled() async {
    let driver = await driver("enter tab space space r ctrl-u text:told enter tab enter")
    let begun = driver.journal.lines.count { if case .begun = $0 { true } else { false } }
    #expect(begun == 2 && driver.journal.lines.count == 4)
  }
}
