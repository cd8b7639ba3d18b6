import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// What the form of any action takes from the place where it is opened.
@Suite(.serialized) struct CallPlaceTests {
  private func values(_ driver: ConsoleDriver) throws -> [String: String] {
    let form = try #require(driver.runtime.model.top?.form)
    return Dictionary(
      uniqueKeysWithValues: form.fields.fields.map { ($0.descriptor.name, $0.text) })
  }

  @Test func theBoardGivesTheInstanceAndTheGroupOfItsFinding() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start(at: .board)
    await driver.play("+20s g")
    func finding() -> Finding? {
      driver.runtime.model.top?.list?.selectedRow.flatMap { driver.runtime.model.findings[$0.id] }
    }
    for _ in 0..<20 where finding()?.isAboutGroup != true { await driver.play("j") }
    let finding = try #require(finding())
    #expect(finding.isAboutGroup)
    await driver.play(": text:deleteconsumergroup enter")
    #expect(
      try values(driver)
        == ["InstanceId": finding.instanceID, "ConsumerGroup": finding.subject])
  }

  @Test func anInstanceOfTheOtherKindIsNotMeant() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play(": text:deletemqttinstance enter")
    #expect(try values(driver)["InstanceId"] == "")
    await driver.play("esc : text:deleteinstance enter")
    #expect(try values(driver)["InstanceId"] == "rmq-h28zr47h")
    await driver.play("esc tab : text:deleteinstance enter")
    #expect(try values(driver)["InstanceId"] == "")
  }

  @Test(arguments: ["poller", "events"])
  func aListOfNoInstancesGivesNone(name: String) async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play(": text:\(name) enter : text:deleteinstance enter")
    #expect(try values(driver)["InstanceId"] == "")
  }

  @Test func theJournalGivesWhatWasChanged() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play(
      "enter tab e down ctrl-u text:new ctrl-s tab enter : text:journal enter : "
        + "text:deletetopic enter")
    #expect(try values(driver) == ["InstanceId": "rmq-h28zr47h", "Topic": "order-paid"])
  }

  @Test func anInstanceStillGivesItself() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    let id = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    await driver.play(": text:deleteinstance enter")
    #expect(try values(driver)["InstanceId"] == id)
  }
}
