import ModelViewUpdate
import ActionLiterals
import Simulator
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// Edits of rows with keys, while somebody else and the network do what they do.
@Suite(.serialized) struct InlineEditWalkTests {
  static let instanceID = "rmq-h28zr47h"

  func driver(_ keys: String, isReadOnly: Bool = false) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, isReadOnly: isReadOnly)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  func remark(_ driver: ConsoleDriver, _ topic: String) async throws -> String? {
    try await driver.other.call(
      DescribeTopic(instanceID: InlineEditWalkTests.instanceID, topic: topic)
    ).remark
  }

  func meddle(_ driver: ConsoleDriver, _ topic: String, remark: String) async throws {
    _ = try await driver.other.call(
      ModifyTopic(instanceID: InlineEditWalkTests.instanceID, topic: topic, remark: remark))
  }

  func role(_ driver: ConsoleDriver, _ name: String) async throws -> RoleItem? {
    try await driver.other.call(
      DescribeRoleList(instanceID: InlineEditWalkTests.instanceID, offset: 0, limit: 100)
    ).data.first { $0.roleName == name }
  }

  func calls(_ driver: ConsoleDriver, _ action: ActionID) -> Int {
    driver.client.statistics.byAction[action]?.calls ?? 0
  }

  /// The worst group stays on top for whoever only looks; who edits one stays with that one.
  @Test(arguments: ["r", "R", "d", ":"]) func whatIsActedOnStaysSelected(key: String) async throws {
    let driver = await driver("enter tab tab")
    while driver.runtime.model.top?.location.resource != .groups { await driver.play("tab") }
    await driver.play("+20s")
    let id = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    let paneID = try #require(driver.runtime.model.top?.id)
    await driver.play(key)
    let pane = driver.runtime.model.panes.first { $0.id == paneID }
    #expect(pane?.list?.isSelectionChosen == true && pane?.list?.selectedID == id)
    // Whatever becomes worse meanwhile.
    await driver.play("+300s esc")
    #expect(driver.runtime.model.top?.list?.selectedRow?.id == id)
  }

  @Test func aRemarkIsEditedInItsRowAndReviewedWithCancelAsTheDefault() async throws {
    let driver = await driver("enter tab r ctrl-u text:night enter")
    #expect(driver.screen.contains("→ night"))
    await driver.play("enter")
    #expect(driver.runtime.model.top?.list != nil)
    #expect(calls(driver, "ModifyTopic") == 0)
    await driver.play("r ctrl-u text:night enter tab enter")
    #expect(try await remark(driver, "order-paid") == "night")
    #expect(driver.screen.contains("ModifyTopic order-paid: done [RequestId"))
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
    #expect(driver.screen.contains("Discard what was typed?"))
    await driver.play("n")
    guard case .inlineEdit(let edit)? = driver.runtime.model.overlay else {
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
          instanceID: InlineEditWalkTests.instanceID, role: other, permRead: false, permWrite: true)
      )
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
        instanceID: InlineEditWalkTests.instanceID, role: name, permRead: false, permWrite: true))
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
}
