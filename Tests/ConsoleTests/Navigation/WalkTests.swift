import ModelViewUpdate
import Simulator
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// What a user does, over the whole console and the simulator.
@Suite(.serialized) struct WalkTests {
  private func driver(_ keys: String = "", fleet: Fleet = .small) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, fleet: fleet)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  @Test func walksFromAnInstanceToItsGroupsTopicsAndBack() async {
    let driver = await driver("enter +5s")
    let group = driver.runtime.model.top?.list?.selectedRow?.id
    #expect(driver.runtime.model.top?.location.resource == .groups)
    await driver.play("enter")
    #expect(driver.runtime.model.top?.location.resource == .subscriptions)
    #expect(driver.runtime.model.top?.location.parent == group)
    await driver.play("esc")
    #expect(driver.runtime.model.top?.list?.selectedRow?.id == group)
    await driver.play("esc esc esc")
    #expect(driver.runtime.model.top?.location == Location(.instances))
  }

  /// `q` leads back over lists that stand beside each other too; it quits from the first screen alone.
  @Test func qQuitsFromTheFirstScreenAlone() async {
    let driver = await driver(": text:roles enter +5s")
    #expect(driver.runtime.model.top?.location == Location(.allRoles))
    #expect(driver.runtime.model.panes.count == 1 && driver.screen.contains("q back"))
    await driver.play("q")
    #expect(driver.runtime.model.top?.location == Location(.board))
    #expect(driver.runtime.outcome == nil && driver.screen.contains("q quit"))
    await driver.play("q")
    #expect(driver.runtime.outcome == .quit(status: 0))
  }

  /// Of a role only its list tells: it opens there, on the role.
  @Test func whatOnlyItsListTellsOpensInIt() async throws {
    let driver = await driver(": text:roles enter +5s enter +5s")
    let top = try #require(driver.runtime.model.top)
    #expect(top.location.resource == .roles && top.list?.rows.isEmpty == false)
    let first = try #require(driver.runtime.model.panes.first?.list?.selectedRow)
    #expect(RegionRowID(first.id)?.name == top.selectedID)
    await driver.play("d")
    #expect(driver.runtime.model.top?.detail?.row != nil && !driver.screen.contains("loading"))
  }

  /// The JSON of a thing that was open goes before the thing does.
  @Test func theJSONIsLeftBeforeTheDetail() async {
    let driver = await driver("d +5s J")
    #expect(driver.runtime.model.top?.detail?.showsJSON == true)
    await driver.play("esc")
    #expect(driver.runtime.model.top?.detail?.showsJSON == false)
    await driver.play("esc J esc")
    #expect(driver.runtime.model.top?.list != nil)
  }

  @Test func theTopicsOfAGroupHaveTheGroupAmongTheirGroups() async throws {
    let driver = await driver("enter +5s enter")
    let group = try #require(driver.runtime.model.top?.location.parent)
    try #require(driver.runtime.model.top?.list?.rows.isEmpty == false)
    await driver.play("enter")
    let groups = driver.runtime.model.top?.list?.rows.map(\.id) ?? []
    #expect(groups.contains(group))
  }

  @Test func lagMovesWhileOneLooks() async throws {
    let driver = await driver("enter +5s")
    func lags() -> [String: FieldValue] {
      (driver.runtime.model.top?.list?.samples ?? [:]).compactMapValues {
        $0.latest?.values.first
      }
    }
    let before = lags()
    try #require(!before.isEmpty)
    await driver.play("+30s")
    #expect(lags() != before)
  }

  @Test func aRefreshKeepsTheSelection() async {
    let driver = await driver("down down down")
    let selected = driver.runtime.model.top?.list?.selectedRow?.id
    await driver.play("+30s")
    #expect(driver.runtime.model.top?.list?.selectedRow?.id == selected)
  }

  @Test func everyKeyOfABurstCounts() async {
    let driver = await driver("enter tab")
    let before = driver.terminal.frameCount
    for _ in 0..<10 { driver.terminal.send(.key(.character("j"))) }
    driver.runtime.step()
    #expect(driver.runtime.model.top?.list?.viewport.selected == 10)
    #expect(driver.terminal.frameCount == before + 1)
  }

  @Test func aLargeListIsReadAsItIsNeededAndWhollyForAFilter() async {
    let driver = await driver("enter tab", fleet: .large)
    let first = driver.runtime.model.top?.list
    #expect(first?.rows.count == 100)
    #expect(first?.total == 10_000)
    #expect(driver.line(1).contains("100 of 10,000"))
    await driver.play("/ text:order")
    let filtered = driver.runtime.model.top?.list
    #expect(filtered?.rows.count == 10_000)
    #expect(filtered?.isComplete == true)
  }

  @Test func theEndOfALargeListIsItsLastRowOnceAllAreHere() async {
    let driver = await driver("enter tab G", fleet: .large)
    let list = driver.runtime.model.top?.list
    #expect(list?.viewport.selected == 9999)
    #expect(list?.selectedRow?.id == list?.rows.last?.id)
    await driver.play("k")
    #expect(driver.runtime.model.top?.list?.viewport.selected == 9998)
  }

  @Test func secretsAreNowhereOnTheScreen() async {
    for keys in ["enter tab tab", "enter tab tab J", "enter tab tab d", "tab enter tab J"] {
      let driver = await driver(keys)
      let secrets = driver.runtime.model.panes.flatMap { $0.list?.rows ?? [] }
        .flatMap(\.values).compactMap { value in
          if case .secret(let text) = value { text } else { nil }
        }
      #expect(!secrets.isEmpty)
      for secret in secrets { #expect(!driver.screen.contains(secret), "\(keys)") }
    }
  }

  @Test func aLostServiceIsALineAndComesBack() async {
    let driver = await driver("enter +5s")
    driver.simulator.faults.refusesConnections = true
    await driver.play("+10s")
    #expect(driver.runtime.outcome == nil)
    #expect(driver.runtime.model.notice?.severity == .failure)
    #expect(driver.runtime.model.top?.list?.rows.isEmpty == false)
    driver.simulator.faults.refusesConnections = false
    await driver.play("+10s")
    #expect(driver.runtime.model.notice?.severity != .failure)
  }

  @Test func anEmptyRefreshBudgetAsksNothing() async {
    let driver = await driver("enter P")
    let moments = driver.runtime.model.top?.list?.refreshedAt
    await driver.play("+60s")
    #expect(driver.runtime.model.top?.list?.refreshedAt == moments)
    let model = driver.runtime.model
    #expect(model.poller.millisecondsToNextLook(at: model.moment) == nil)
  }

  @Test func nothingIsPaintedWhileNothingHappens() async {
    // Roles: what is measured shows its age, and that grows.
    let driver = await driver("enter tab tab P")
    let before = driver.terminal.frameCount
    await driver.play("+60s")
    #expect(driver.terminal.frameCount == before)
  }

  @Test func aThemeIsShownAsTheSelectionMovesAndGivenBackOnEscape() async {
    let themes = ["one", "two", "three"].map {
      Theme(name: $0, description: Phrase(name: $0), styles: [:])
    }
    let driver = ConsoleDriver(theme: themes[0], themes: themes)
    await driver.start()
    await driver.play("T down")
    #expect(driver.runtime.model.theme.name == "two")
    await driver.play("esc")
    #expect(driver.runtime.model.theme.name == "one")
    await driver.play(": text:theme space text:three enter")
    #expect(driver.runtime.model.theme.name == "three")
  }

  @Test func watchedClientsAreKeptAndUnknownOnesSaySo() async {
    let driver = await driver("tab enter tab tab a text:sensor-001,nobody enter +5s")
    #expect(driver.screen.contains("not found"))
    let instance = driver.runtime.model.top?.location.instanceID ?? ""
    #expect(driver.clients.read(instance) == ["sensor-001", "nobody"])
    await driver.play("down x")
    #expect(driver.clients.read(instance) == ["sensor-001"])
  }
}
