import ModelViewUpdate
import Simulator
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// What is pinned, from anywhere, with keys.
@Suite(.serialized) struct PinWalkTests {
  private func driver(_ keys: String, at first: ResourceID = .board) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, fleet: .incidents)
    await driver.start(at: first)
    await driver.play(keys)
    return driver
  }

  private func rows(_ driver: ConsoleDriver) -> [String] {
    driver.runtime.model.top?.list?.rows.map(\.id) ?? []
  }

  @Test func aHealthyGroupStaysInViewAndIsLetGo() async throws {
    let driver = await driver("enter +5s / text:stays enter m", at: .instances)
    let instance = try #require(driver.runtime.model.top?.location.instanceID)
    let pin = Pin(resource: "groups", instanceID: instance, parent: nil, rowID: "stays-well")
    #expect(driver.runtime.model.pins == [pin])
    #expect(driver.pins.read("ap-guangzhou") == [pin])
    await driver.play(": text:board enter +10s")
    #expect(rows(driver).contains(pin.id))
    let screen = driver.screen
    #expect(screen.contains("stays-well *") && screen.contains("4 consumers"), "\(screen)")
    await driver.play("/ text:stays-well enter enter")
    #expect(driver.runtime.model.top?.detail?.rowID == "stays-well")
    await driver.play("m esc")
    #expect(driver.runtime.model.pins.isEmpty && driver.pins.read("ap-guangzhou").isEmpty)
    #expect(!rows(driver).contains(pin.id))
  }

  @Test func aPinnedThingKeepsItsRowWhenSomethingIsWrongWithIt() async throws {
    let driver = await driver(
      "enter +5s / text:dies enter m : text:board enter +5s / text:consumer-dies enter",
      at: .instances)
    let row = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    await driver.play("+150s")
    #expect(driver.runtime.model.findings[row]?.kind == .noConsumer)
    #expect(driver.runtime.model.top?.list?.selectedRow?.id == row)
    #expect(rows(driver).count { $0 == row } == 1)
    await driver.play("m")
    #expect(driver.runtime.model.pins.isEmpty, "m on the finding lets the thing go")
  }

  @Test func instancesTopicsRolesAndDetailsArePinned() async {
    let driver = await driver("m enter tab m tab m d", at: .instances)
    #expect(driver.runtime.model.pins.map(\.resource) == ["instances", "topics", "roles"])
    await driver.play("m")
    #expect(driver.runtime.model.pins.map(\.resource) == ["instances", "topics"])
    await driver.play(": text:board enter +5s")
    #expect(driver.screen.contains("running"))
    #expect(driver.screen.contains("4 subscribers"))
  }

  @Test func rolesAndUsersShowWhatTheyMayDoAndThatTheyAreGone() async throws {
    let driver = await driver("enter tab tab m", at: .instances)
    let pin = try #require(driver.runtime.model.pins.first)
    await driver.play(": text:board enter +5s")
    #expect(driver.screen.contains("app *") && driver.screen.contains("can produce and consume"))
    let other = ConsoleDriver(columns: 120, fleet: .incidents)
    other.pins.write(
      "ap-guangzhou",
      [Pin(resource: "roles", instanceID: pin.instanceID, parent: nil, rowID: "nobody")])
    await other.start(at: .board)
    await other.play("+5s")
    #expect(other.screen.contains("nobody *") && other.screen.contains("not found"))
  }

  @Test func whatWasKeptIsReadAtTheStart() async {
    let driver = ConsoleDriver(columns: 120, fleet: .incidents)
    driver.pins.write(
      "ap-guangzhou",
      [Pin(resource: "groups", instanceID: "rmq-gone", parent: nil, rowID: "deleted-group")])
    await driver.start(at: .board)
    await driver.play("+5s")
    #expect(driver.screen.contains("deleted-group *") && driver.screen.contains("not found"))
  }

  @Test func whatCannotBeReadIsNotWrittenOver() async throws {
    let driver = ConsoleDriver(columns: 120, fleet: .incidents)
    let kept = Pin(resource: "instances", instanceID: nil, parent: nil, rowID: "rmq-kept")
    driver.pins.write("ap-guangzhou", [kept])
    driver.pins.isDamaged = true
    await driver.start(at: .board)
    #expect(driver.screen.contains("Could not read the pins"))
    await driver.play("tab m")
    #expect(driver.runtime.model.pins.count == 1)
    #expect(driver.screen.contains("Changed for this session only"))
    #expect(driver.pins.read("ap-guangzhou") == [kept])
  }

  @Test func idsOfClientsThatCannotBeReadAreNotWrittenOver() async throws {
    let driver = ConsoleDriver(columns: 120, fleet: .incidents)
    let instance = try #require(driver.simulator.clientIDs(limit: 1).keys.first)
    driver.clients.write(instance, ["kept"])
    driver.clients.isDamaged = true
    await driver.start(at: .mqttInstances)
    await driver.play("enter tab tab")
    #expect(driver.screen.contains("Could not read the saved client IDs"))
    await driver.play("a text:new enter")
    #expect(driver.runtime.model.keptClients[instance]?.items == ["new"])
    #expect(driver.clients.read(instance) == ["kept"])
    driver.clients.isDamaged = false
    await driver.play("ctrl-r")
    #expect(driver.clients.read(instance) == ["kept", "new"], "both, once it can be read")
  }

  @Test func whatIsNoThingOfTheServiceSaysSo() async {
    let driver = await driver(": text:poller enter m")
    #expect(driver.runtime.model.notice?.text == PinPhrases.notThat)
    #expect(driver.runtime.model.pins.isEmpty)
  }

  @Test func aPinRaisesTheUrgency() async throws {
    let driver = await driver(
      "enter +5s / text:stays enter m : text:board enter +60s", at: .instances)
    let key = try #require(driver.runtime.model.watch.groups.keys.first { $0.name == "stays-well" })
    let samples = driver.runtime.model.watch.groups[key]?.samples ?? []
    #expect(samples.count >= 6, "every ten seconds or so, and not every sixty")
  }
}
