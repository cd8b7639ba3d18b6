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

/// Changes with keys, while somebody else and the network do what they do.
@Suite(.serialized) struct ChangeWalkTests {
  private static let instanceID = "rmq-h28zr47h"

  private func driver(_ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func topic(_ driver: ConsoleDriver) async throws -> DescribeTopic.Response {
    try await driver.other.call(
      DescribeTopic(instanceID: ChangeWalkTests.instanceID, topic: "order-paid"))
  }

  private func meddle(_ driver: ConsoleDriver, remark: String) async throws {
    _ = try await driver.other.call(
      ModifyTopic(instanceID: ChangeWalkTests.instanceID, topic: "order-paid", remark: remark))
  }

  private func calls(_ driver: ConsoleDriver, _ action: ActionID) -> Int {
    driver.client.statistics.byAction[action]?.calls ?? 0
  }

  @Test func aChangeBehindTheReviewStopsItAndBothAreShown() async throws {
    let driver = await driver("enter tab e down ctrl-u text:mine ctrl-s tab")
    try await meddle(driver, remark: "theirs")
    await driver.play("enter")
    #expect(calls(driver, "ModifyTopic") == 0)
    #expect(driver.screen.contains("nothing was sent"))
    #expect(driver.screen.contains("theirs") && driver.screen.contains("mine"))
    await driver.play("enter")
    #expect(driver.screen.contains("current value (t)"))
    await driver.play("m enter")
    #expect(driver.screen.contains("theirs → mine"))
    await driver.play("tab enter")
    #expect(try await topic(driver).remark == "mine")
    #expect(calls(driver, "ModifyTopic") == 1)
  }

  @Test func takingTheirsLeavesNothingToSend() async throws {
    let driver = await driver("enter tab e down ctrl-u text:mine ctrl-s tab")
    try await meddle(driver, remark: "theirs")
    await driver.play("enter t enter")
    #expect(driver.runtime.model.notice?.text == ChangePhrases.nothingLeft)
    #expect(try await topic(driver).remark == "theirs")
    #expect(calls(driver, "ModifyTopic") == 0)
  }

  @Test func aPermissionTakenAwayMeanwhileIsNotGrantedAgain() async throws {
    let driver = await driver("enter tab tab e")
    let form = try #require(driver.runtime.model.top?.form)
    let role = try #require(form.target)
    #expect(form.seen["PermRead"] == .bool(true))
    await driver.play("down down ctrl-u text:new-remark ctrl-s tab")
    _ = try await driver.other.call(
      ModifyRole(
        instanceID: ChangeWalkTests.instanceID, role: role, permRead: false,
        permWrite: form.seen["PermWrite"] == .bool(true)))
    await driver.play("enter")
    #expect(calls(driver, "ModifyRole") == 0)
    await driver.play("enter tab enter")
    let rows = try await driver.other.call(
      DescribeRoleList(instanceID: ChangeWalkTests.instanceID, offset: 0, limit: 100)
    ).data
    let row = try #require(rows.first { $0.roleName == role })
    #expect(row.permRead == false && row.remark == "new-remark")
  }

  @Test func aThingThatIsGoneIsNotChanged() async throws {
    let driver = await driver("enter tab e down text:! ctrl-s tab")
    _ = try await driver.other.call(
      DeleteTopic(instanceID: ChangeWalkTests.instanceID, topic: "order-paid"))
    await driver.play("enter")
    #expect(driver.screen.contains("no longer exists"))
    #expect(calls(driver, "ModifyTopic") == 0)
  }

  @Test func aTimeOutAfterTheChangeTookSaysSo() async throws {
    let driver = await driver("enter tab e down ctrl-u text:late ctrl-s tab")
    driver.simulator.faults.lostAnswers = ["ModifyTopic"]
    await driver.play("enter")
    #expect(driver.screen.contains("the change was applied"))
    #expect(calls(driver, "ModifyTopic") == 1)
    #expect(try await topic(driver).remark == "late")
  }

  @Test func aTimeOutBeforeTheChangeTookSaysSoAndSendsNothingAgain() async throws {
    let driver = await driver("enter tab e down ctrl-u text:lost ctrl-s tab")
    driver.simulator.faults.lostRequests = ["ModifyTopic"]
    await driver.play("enter +11s")
    #expect(driver.screen.contains("the change was not applied"))
    #expect(calls(driver, "ModifyTopic") == 1)
    #expect(driver.runtime.model.top?.form?.phase == .editing)
    guard case .ended(_, .unanswered(_, .didNotTake))? = driver.journal.lines.last else {
      Issue.record("\(driver.journal.lines)")
      return
    }
  }

  @Test func withoutAJournalNothingIsSent() async throws {
    let driver = await driver("enter tab e down text:! ctrl-s tab")
    driver.journal.isFull = true
    await driver.play("enter")
    #expect(driver.screen.contains("the journal cannot be written"))
    #expect(calls(driver, "ModifyTopic") == 0)
  }

  @Test func aSecondLineThatCannotBeWrittenIsTold() async throws {
    let driver = await driver("enter tab e down ctrl-u text:told ctrl-s tab")
    driver.terminal.send(.key(KeyPress(.enter)))
    #expect(await driver.step { $0.changes.jobs.values.contains { $0.run.step == .calling } })
    driver.journal.isFull = true
    await driver.settle()
    #expect(try await topic(driver).remark == "told")
    #expect(driver.screen.contains("ModifyTopic order-paid: done"))
    #expect(driver.screen.contains("the journal could not be written"))
  }

  @Test func whatCannotBeReadAgainIsNotSent() async throws {
    let driver = await driver("enter tab e down ctrl-u text:blind ctrl-s tab")
    driver.simulator.faults.offlineActions = ["DescribeTopic"]
    await driver.play("enter")
    #expect(driver.screen.contains("the current state could not be read"))
    #expect(calls(driver, "ModifyTopic") == 0)
  }

  @Test func aChangeIsTakenBackAndTheUndoToo() async throws {
    let driver = await driver("enter tab")
    let before = try await topic(driver).remark
    await driver.play("e down ctrl-u text:new ctrl-s tab enter u")
    #expect(driver.screen.contains("new → "))
    await driver.play("tab enter")
    #expect(try await topic(driver).remark == before)
    await driver.play("u tab enter")
    #expect(try await topic(driver).remark == "new")
  }

  @Test func anUndoIsStoppedBySomebodysLaterChange() async throws {
    let driver = await driver("enter tab e down ctrl-u text:new ctrl-s tab enter")
    try await meddle(driver, remark: "later")
    await driver.play("u tab enter")
    #expect(try await topic(driver).remark == "later")
    #expect(calls(driver, "ModifyTopic") == 1)
    #expect(driver.screen.contains("later"))
  }

  @Test func aDeletionIsNotTakenBackAndWhatWasMadeIsDeleted() async throws {
    let driver = await driver("enter tab + text:brief ctrl-s tab enter u")
    #expect(driver.runtime.model.top?.form?.action.name == "DeleteTopic")
    await driver.play("text:brief enter")
    #expect(driver.screen.contains("DeleteTopic brief: done"))
    await driver.play("u")
    #expect(driver.runtime.model.notice?.text == UndoPhrases.deleted)
  }

  @Test func takingTheOnlyPermissionIsSaid() async throws {
    let driver = await driver("enter tab tab")
    let role = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    let rows = try await driver.other.call(
      DescribeRoleList(instanceID: ChangeWalkTests.instanceID, offset: 0, limit: 100)
    ).data
    for row in rows {
      guard let name = row.roleName, name != role else { continue }
      _ = try await driver.other.call(
        ModifyRole(
          instanceID: ChangeWalkTests.instanceID, role: name, permRead: false, permWrite: true))
    }
    await driver.play("e right ctrl-s")
    #expect(driver.screen.contains("only role with consume permission"))
    #expect(!driver.screen.contains("only role with produce permission"))
  }

  @Test func aRuleForEverybodyIsSaidAndItsListIsShownItemByItem() async throws {
    let driver = await driver("tab : text:modify-mqtt-public enter")
    #expect(driver.runtime.model.top?.form?.action.name == "ModifyMQTTInsPublicEndpoint")
    await driver.play("down enter text:0.0.0.0/0 down right ctrl-s")
    #expect(driver.screen.contains("whole internet"))
    #expect(driver.screen.contains("+ Allow yes, IP range 0.0.0.0/0"))
  }

  @Test func aReviewSaysWhatAGroupIsDoingAndCopiesTheCall() async throws {
    let driver = await driver("enter D")
    #expect(driver.screen.contains("online,") && driver.screen.contains("behind"))
    #expect(driver.screen.contains("Last consumed"))
    await driver.play("esc tab e down ctrl-u text:it's ctrl-s y")
    #expect(
      driver.terminal.copies.last
        == "# from mqdeck --demo, runs nothing: mqdeck call ModifyTopic --InstanceId rmq-h28zr47h --Topic order-paid "
        + "--Remark 'it'\\''s' --region ap-guangzhou --profile default")
    #expect(driver.screen.contains("Sent to the terminal: the call as a comment"))
  }

  /// The thing could not be read before, as by a script: nobody knows what there was.
  @Test func aChangeWhoseFormerValueIsNotKnownIsNotTakenBack() throws {
    func inverse(
      _ action: String, _ after: [String: JSONValue], _ before: [String: JSONValue] = [:]
    )
      throws -> Inverse
    {
      var parameters = after
      parameters["InstanceId"] = .string("rmq-1")
      let change = Change(
        action: try #require(APICatalog.trocket.action(named: action)),
        parameters: .object(parameters))
      return Inverse.of(
        ChangeRecord(number: 1, region: "ap-guangzhou", change: change, before: before))
    }
    let scripted = try inverse(
      "ModifyTopic", ["Topic": .string("a"), "Remark": .string("scripted")])
    #expect(scripted == .refused(UndoPhrases.notKnown(["Remark"])))
    #expect(UndoPhrases.notKnown(["Remark"]).english.hasSuffix("unknown: Remark"))
    #expect(
      try inverse("ModifyInstance", ["Name": .string("new")])
        == .refused(UndoPhrases.notKnown(["Name"])))
    #expect(
      try inverse(
        "ModifyMQTTInstanceCertBinding",
        ["SSLServerCertId": .string("cert"), "SSLCaCertId": .string("ca")])
        == .refused(UndoPhrases.notKnown(["SSLCaCertId", "SSLServerCertId"])))
    #expect(
      try inverse(
        "ModifyMQTTInsPublicEndpoint", ["Bandwidth": .integer(3), "Rules": .array([])],
        ["Bandwidth": .integer(1)]) == .refused(UndoPhrases.notKnown(["Rules"])))
    guard
      case .change(let known) = try inverse(
        "ModifyTopic", ["Topic": .string("a"), "Remark": .string("new")],
        ["Remark": .string("")])
    else {
      Issue.record("what was read and empty is known")
      return
    }
    #expect(known.parameters["Remark"] == .string(""))
  }
}

extension ConsoleDriver {
  /// Somebody else.
  var other: CloudClient { ConsoleDriver.client(simulator, clock, isReadOnly: false) }
}
