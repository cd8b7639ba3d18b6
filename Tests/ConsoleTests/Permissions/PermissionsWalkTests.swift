import Watching
import ActionLiterals
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

/// The permission matrix: pure, then with keys over the simulator.
@Suite(.serialized) struct PermissionsWalkTests {
  private typealias CellID = PermissionsPane.CellID

  private func pane(produce: Bool?, consume: Bool?) -> PermissionsPane {
    var pane = PermissionsPane()
    pane.instances = [.role: [PermissionsPane.Instance(id: "rmq-1", name: "one", reading: .read)]]
    var values: [String: JSONValue] = [:]
    values["PermWrite"] = produce.map(JSONValue.bool)
    values["PermRead"] = consume.map(JSONValue.bool)
    pane.cells = [CellID(kind: .role, instanceID: "rmq-1", name: "reader"): values]
    pane.arrange()
    return pane
  }

  @Test func whatIsTurnedTwiceIsNotPending() {
    var pane = pane(produce: true, consume: false)
    _ = pane.turn(["PermWrite"])
    #expect(pane.pendingCells.count == 1)
    _ = pane.turn(["PermWrite"])
    #expect(pane.pending.isEmpty)
  }

  @Test func bothAreGivenAndThenTaken() throws {
    var pane = pane(produce: true, consume: false)
    let cell = try #require(pane.cursor)
    _ = pane.turn(PermissionsPane.permissions)
    #expect(pane.wanted(cell, "PermRead") == true && pane.wanted(cell, "PermWrite") == nil)
    _ = pane.turn(PermissionsPane.permissions)
    #expect(pane.wanted(cell, "PermRead") == nil && pane.wanted(cell, "PermWrite") == false)
  }

  @Test func whatIsNotKnownIsNotTurned() {
    var pane = pane(produce: nil, consume: true)
    let isTurned = pane.turn(["PermWrite"])
    #expect(!isTurned)
    #expect(pane.pending.isEmpty)
  }

  @Test func oneChangeOfACellSendsBothAsTheyAreShown() throws {
    var pane = pane(produce: true, consume: false)
    _ = pane.turn(["PermWrite"])
    _ = pane.turn(["PermRead"])
    let change = try #require(pane.items(APICatalogs.known.action).first?.change)
    #expect(pane.items(APICatalogs.known.action).count == 1)
    #expect(change.parameters["PermWrite"] == .bool(false))
    #expect(change.parameters["PermRead"] == .bool(true))
    #expect(change.seen == ["PermWrite": .bool(true), "PermRead": .bool(false)])
  }

  @Test func pendingChangesStayWithTheirCellsAndOneThatIsGoneIsTold() throws {
    var pane = pane(produce: true, consume: false)
    _ = pane.turn(["PermWrite"])
    let cell = try #require(pane.cursor)
    pane.cells = [
      CellID(kind: .role, instanceID: "rmq-1", name: "another"): ["PermRead": .bool(true)]
    ]
    pane.arrange()
    #expect(pane.lines.contains(.holder(.role, "reader")))
    #expect(pane.pendingCells == [cell])
    #expect(pane.items(APICatalogs.known.action).first?.state == .refused(ChangePhrases.isGone))
  }

  @Test func whatBecameAsItIsWantedMeanwhileIsNotPending() throws {
    var pane = pane(produce: true, consume: false)
    _ = pane.turn(["PermWrite"])
    let cell = try #require(pane.cursor)
    pane.cells[cell]?["PermWrite"] = .bool(false)
    #expect(pane.pendingCells.isEmpty && pane.items(APICatalogs.known.action).isEmpty)
  }

  // MARK: With keys

  private func driver(_ keys: String = "", isReadOnly: Bool = false) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, isReadOnly: isReadOnly)
    await driver.start()
    await driver.play(": text:permissions enter " + keys)
    return driver
  }

  private func pane(_ driver: ConsoleDriver) throws -> PermissionsPane {
    try #require(driver.runtime.model.top?.permissions)
  }

  @Test func everyRoleAndUserOfEveryInstanceStandsThere() async throws {
    let driver = await driver()
    let pane = try pane(driver)
    #expect(!pane.isLoading && pane.progress.read == pane.progress.total)
    #expect(pane.progress.total > 6)
    var roles = 0
    for instance in pane.instances[.role] ?? [] {
      roles +=
        try await driver.other.call(
          DescribeRoleList(instanceID: instance.id, offset: 0, limit: 100)
        ).data.count
    }
    #expect(pane.count(.role) == roles && pane.count(.user) > 3)
  }

  @Test func whatCannotBeReadIsNotKnown() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    driver.simulator.faults.offlineActions = ["DescribeMQTTUserList"]
    await driver.start()
    await driver.play(": text:permissions enter G w")
    let pane = try pane(driver)
    #expect(pane.count(.user) == 0 && pane.progress.failed > 0)
    #expect(driver.screen.contains("\(pane.progress.failed) failed"))
    #expect(pane.pending.isEmpty)
  }

  @Test func severalCellsAreReviewedAsOneListAndSent() async throws {
    let driver = await driver("w tab c tab space")
    let cells = try pane(driver).pendingCells
    #expect(cells.count == 3)
    #expect(driver.screen.contains("3 pending"))
    await driver.play("enter")
    #expect(driver.screen.contains("3 changes"))
    await driver.play("tab enter")
    #expect(driver.screen.contains("3 done"))
    await driver.play("esc")
    let after = try pane(driver)
    #expect(after.pending.isEmpty)
    #expect(driver.client.statistics.byAction["ModifyRole"]?.calls == 3)
  }

  @Test func pendingChangesSurviveARefreshAndLeavingAsks() async throws {
    let driver = await driver("w ctrl-r")
    #expect(try pane(driver).pendingCells.count == 1)
    await driver.play(":")
    #expect(driver.runtime.model.overlay == nil)
    #expect(driver.screen.contains("Review (Enter) or discard (Esc) the pending changes first"))
    await driver.play("esc")
    for key in ["esc", "q", "ctrl-c"] {
      await driver.play("\(key) n")
      #expect(try pane(driver).pendingCells.count == 1, "\(key)")
    }
    await driver.play("esc y")
    #expect(driver.runtime.model.top?.list != nil)
  }

  @Test func aConflictKeepsTheCellPendingAndTheOtherIsDone() async throws {
    let driver = await driver("w tab w")
    let cells = try pane(driver).pendingCells
    let there = try pane(driver)
    let victim = cells[0]
    _ = try await driver.other.call(
      ModifyRole(
        instanceID: victim.instanceID, role: victim.name,
        permRead: there.present(victim, "PermRead") == false,
        permWrite: there.present(victim, "PermWrite") == true))
    await driver.play("enter tab enter")
    #expect(driver.screen.contains("1 done, 1 in conflict"))
    #expect(driver.client.statistics.byAction["ModifyRole"]?.calls == 1)
    await driver.play("enter enter tab enter esc")
    #expect(try pane(driver).pending.isEmpty)
    let after = try await driver.other.call(
      DescribeRoleList(instanceID: victim.instanceID, offset: 0, limit: 100)
    ).data.first { $0.roleName == victim.name }
    #expect(after?.permRead == (there.present(victim, "PermRead") == false), "theirs stays")
    #expect(after?.permWrite == (there.present(victim, "PermWrite") == false), "mine is made")
  }

  @Test func readOnlySaysSo() async throws {
    let driver = await driver("w", isReadOnly: true)
    #expect(driver.runtime.model.notice?.text == Phrases.readOnlyRefusal)
    #expect(try pane(driver).pending.isEmpty)
  }

  @Test func anAnswerToAnOlderReadingIsDropped() async throws {
    let driver = await driver()
    var model = driver.runtime.model
    let paneID = try #require(model.top?.id)
    let before = try #require(model.top?.permissions)
    let answer = PermissionsAnswer(
      paneID: paneID, generation: before.generation - 1,
      content: .instances(.role, .success([])))
    let program = ConsoleProgram(
      environment: ConsoleEnvironment(
        client: { _ in preconditionFailure("no effect runs here") }, clients: .empty,
        timeZone: .fixed(hours: 0)))
    _ = program.update(
      &model, .permissionsRead(answer), at: Moment(uptimeMilliseconds: 0, unixMilliseconds: 0))
    #expect(model.top?.permissions?.instances == before.instances)
  }
}
